package dev.hearth.practice.face;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.practice.face.PageView.Bubble;
import dev.hearth.practice.face.PageView.FormView;
import dev.hearth.practice.face.PageView.Input;
import dev.hearth.practice.face.PageView.Knob;
import dev.hearth.practice.face.PageView.Part;
import dev.hearth.practice.face.PageView.Row;
import dev.hearth.practice.face.PageView.Run;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.practice.screen.SamplePeople;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Turns what is on the screen into what the page's templates show. */
public final class PageFace {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm z", Locale.ENGLISH);

    private final Shortcuts shortcuts;
    private final ZoneId zone;

    /** With these shortcuts on people's messages, and times as in this zone. */
    public PageFace(Shortcuts shortcuts, ZoneId zone) {
        this.shortcuts = shortcuts;
        this.zone = zone;
    }

    /** The bot's clock in words. */
    public String clock(Instant now) {
        return CLOCK.format(now.atZone(zone));
    }

    /** The channel, each thread under the message it began with. */
    public List<Bubble> channel(List<Entry> seen) {
        List<Entry> open = seen.stream().filter(entry -> entry.to() == null).toList();
        Set<String> there = open.stream().map(Entry::id).collect(Collectors.toSet());
        List<Entry> tops = open.stream()
                .filter(entry -> !there.contains(entry.spot().thread()))
                .toList();
        return withDays(
                tops,
                top -> open.stream()
                        .filter(reply -> top.id().equals(reply.spot().thread()))
                        .map(reply -> bubble(reply, null, List.of()))
                        .toList());
    }

    /** What one person alone sees. */
    public List<Bubble> alone(List<Entry> seen) {
        return withDays(seen.stream().filter(entry -> entry.to() != null).toList(), entry -> List.of());
    }

    /** Parts of a home view. */
    public List<Part> home(List<Block> blocks) {
        return parts(null, blocks);
    }

    private List<Bubble> withDays(List<Entry> entries, java.util.function.Function<Entry, List<Bubble>> replies) {
        List<Bubble> bubbles = new ArrayList<>();
        LocalDate before = null;
        for (Entry entry : entries) {
            LocalDate day = LocalDate.ofInstant(entry.at(), zone);
            bubbles.add(bubble(entry, day.equals(before) ? null : DAY.format(day), replies.apply(entry)));
            before = day;
        }
        return bubbles;
    }

    private Bubble bubble(Entry entry, @Nullable String day, List<Bubble> replies) {
        boolean bot = entry.from().equals(Entry.HEARTH);
        String channel = entry.spot().channel();
        return new Bubble(
                entry,
                bot ? "Hearth" : SamplePeople.name(entry.from()),
                bot,
                TIME.format(entry.at().atZone(zone)),
                day,
                channel.equals(PracticeChat.CHANNEL) || entry.spot().direct() ? null : channel,
                entry.content() instanceof Content.Said said && said.message().sample(),
                parts(entry),
                entry.content() instanceof Content.Offered offered ? form(entry, offered) : null,
                bot ? List.of() : menu(entry),
                replies);
    }

    private List<Knob> menu(Entry entry) {
        return shortcuts.all().stream()
                .map(shortcut -> new Knob(shortcut.label(), ActionCode.pointing(entry, shortcut.name()), null, "plain"))
                .toList();
    }

    private List<Part> parts(Entry entry) {
        return switch (entry.content()) {
            case Content.Words words -> parts(entry, List.of(new Block.Text(Prose.of(words.text()))));
            case Content.Said said -> parts(entry, said.message().blocks());
            case Content.Offered offered -> List.of();
        };
    }

    private static List<Part> parts(@Nullable Entry entry, List<Block> blocks) {
        return blocks.stream().map(block -> part(entry, block)).toList();
    }

    private static Part part(@Nullable Entry entry, Block block) {
        Part bare = new Part(Kinds.of(block), block, List.of(), List.of(), List.of());
        return switch (block) {
            case Block.Text text -> bare.saying(runs(text.prose()));
            case Block.Context context -> bare.saying(runs(context.prose()));
            case Block.Facts facts ->
                bare.listing(facts.facts().stream()
                        .map(fact -> new Row(fact.name(), runs(fact.value())))
                        .toList());
            case Block.Buttons buttons ->
                bare.pressed(buttons.buttons().stream()
                        .map(button -> Knob.of(entry, button))
                        .toList());
            case Block.Choices choices ->
                bare.pressed(Pick.all(entry, choices).stream()
                        .map(pick -> new Knob(pick.label(), pick.action(), null, "plain"))
                        .toList());
            case Block.Heading heading -> bare;
            case Block.Quote quote -> bare;
            case Block.Picture picture -> bare;
            case Block.Document document -> bare.pressed(List.of(saved(document)));
        };
    }

    /** The whole file stands in its own link: nothing is fetched to save it. */
    private static Knob saved(Block.Document document) {
        String address = "data:application/octet-stream;charset=utf-8,"
                + UriUtils.encode(document.text(), StandardCharsets.UTF_8);
        return new Knob(document.name(), null, address, "plain");
    }

    private static List<Run> runs(Prose prose) {
        return prose.spans().stream()
                .map(span ->
                        new Run(Kinds.of(span), span.plain(), span instanceof Span.Link link ? link.target() : null))
                .toList();
    }

    private static FormView form(Entry entry, Content.Offered offered) {
        Form form = offered.form();
        return new FormView(
                ActionCode.of(offered),
                form.title(),
                form.submit(),
                Mistakes.of(form).general(),
                parts(entry, form.preface()),
                inputs(entry, form, form.fields()),
                inputs(entry, form, form.more()));
    }

    private static List<Input> inputs(Entry entry, Form form, List<Field> fields) {
        return fields.stream()
                .map(field -> new Input(
                        entry.id() + '-' + field.name(),
                        Kinds.of(field),
                        field,
                        Kinds.hint(field),
                        Kinds.options(field),
                        form.mistakes().get(field.name())))
                .toList();
    }
}
