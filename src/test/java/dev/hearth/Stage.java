package dev.hearth;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Profile;
import dev.hearth.workspaces.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A platform that only remembers: what was said where, written down as a play. */
public class Stage implements ChatPlatform {

    /** A message as it stands now. */
    public static final class Said {
        public final String id;
        public final String where;
        public final @Nullable String thread;
        public Message message;
        public boolean deleted;
        public boolean pinned;

        Said(String id, String where, @Nullable String thread, Message message) {
            this.id = id;
            this.where = where;
            this.thread = thread;
            this.message = message;
        }
    }

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> closed = new ConcurrentHashMap<>();
    private volatile int members = 9;
    private volatile boolean nameless;

    @Override
    public String platform() {
        return "stage";
    }

    /** Whether nobody says what channels are called. */
    public void nameless(boolean so) {
        nameless = so;
    }

    /** How many people are in every channel. */
    public void crowd(int size) {
        members = size;
    }

    /** Nothing arrives in a channel any more, refused for good with this word. */
    public void close(String channel, String word) {
        closed.put("#" + channel, word);
    }

    /** Everything arrives there again. */
    public void open(String channel) {
        closed.remove("#" + channel);
    }

    @Override
    public synchronized Delivery deliver(Outgoing out) {
        String word = closed.get(where(out));
        return word == null ? carryOut(out) : new Delivery.Refused(word, Delivery.Scope.CONVERSATION);
    }

    private String where(Outgoing out) {
        return switch (out) {
            case Outgoing.Post post -> "#" + post.place().channel();
            case Outgoing.Edit edit -> said.get(edit.posted().message()).where;
            case Outgoing.Direct _, Outgoing.OnlyTo _, Outgoing.Delete _, Outgoing.Pin _, Outgoing.Unpin _ -> "";
        };
    }

    private Delivery carryOut(Outgoing out) {
        return switch (out) {
            case Outgoing.Post post ->
                say("#" + post.place().channel(), post.place().thread(), post.message());
            case Outgoing.Direct direct -> say("@" + direct.person().handle(), null, direct.message());
            case Outgoing.OnlyTo only ->
                say("only " + only.person().handle(), only.place().thread(), only.message());
            case Outgoing.Edit edit -> edit(edit);
            case Outgoing.Delete delete -> delete(delete);
            case Outgoing.Pin pin -> pin(pin.posted(), true);
            case Outgoing.Unpin unpin -> pin(unpin.posted(), false);
        };
    }

    private Delivery say(String where, @Nullable String thread, Message message) {
        String id = "m" + ids.incrementAndGet();
        said.put(id, new Said(id, where, thread, message));
        write("Hearth " + where + (thread == null ? "" : " (under " + thread + ")") + " [" + id + "]", message);
        return new Delivery.Delivered(new Outgoing.Posted(
                new dev.hearth.workspaces.Workspace.Id(1), where.substring(1), id, "https://stage/" + id));
    }

    private Delivery edit(Outgoing.Edit edit) {
        Said one = said.get(edit.posted().message());
        one.message = edit.message();
        write("Hearth edits [" + one.id + "]", edit.message());
        return new Delivery.Delivered(null);
    }

    private Delivery delete(Outgoing.Delete delete) {
        Said one = said.get(delete.posted().message());
        one.deleted = true;
        lines.add("Hearth deletes [" + one.id + "]");
        return new Delivery.Delivered(null);
    }

    private Delivery pin(Outgoing.Posted posted, boolean pinned) {
        said.get(posted.message()).pinned = pinned;
        lines.add("Hearth " + (pinned ? "pins" : "unpins") + " [" + posted.message() + "]");
        return new Delivery.Delivered(null);
    }

    @Override
    public Optional<Set<Person>> members(Place channel) {
        return Optional.of(java.util.stream.IntStream.range(0, members)
                .mapToObj(i -> new Person(channel.workspace(), i < NAMES.size() ? NAMES.get(i) : "p" + i))
                .collect(Collectors.toSet()));
    }

    @Override
    public Set<Person> outsiders(Set<Person> people) {
        return people.stream()
                .filter(person -> person.handle().startsWith("outsider"))
                .collect(Collectors.toSet());
    }

    private static final List<String> NAMES = List.of("mia", "ben", "cleo", "dan", "eve", "fay", "gus");

    @Override
    public Optional<String> name(Place channel) {
        return nameless ? Optional.empty() : Optional.of(channel.channel());
    }

    @Override
    public Optional<Profile> profile(Person person) {
        return Optional.of(
                new Profile(ZoneId.of("Europe/Berlin"), person.handle().equals("mia"), false));
    }

    @Override
    public Optional<String> link(Outgoing.Posted posted) {
        return Optional.of("https://stage/" + posted.message());
    }

    /** Adds a line of a person's doing. */
    public synchronized void note(String line) {
        lines.add(line);
    }

    /** Everything that happened, as text. */
    public synchronized String transcript() {
        return String.join("\n", lines) + "\n";
    }

    /** All messages that stand, the oldest first. */
    public synchronized List<Said> messages() {
        return said.values().stream().filter(one -> !one.deleted).toList();
    }

    /** The newest message that stands and has a button with this label. */
    public synchronized Optional<Said> withButton(String label) {
        return messages().reversed().stream()
                .filter(one -> button(one.message, label).isPresent())
                .findFirst();
    }

    /** The button with this label in a message. */
    public static Optional<Button> button(Message message, String label) {
        return message.blocks().stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .filter(button -> button.label().equals(label))
                .findFirst();
    }

    synchronized void write(String who, Message message) {
        lines.add(who + (message.sample() ? " (sample)" : ""));
        message.blocks().forEach(block -> lines.add(indent(text(block))));
    }

    synchronized void write(String who, Form form) {
        lines.add(who + " (form) " + form.title());
        form.preface().forEach(block -> lines.add(indent(text(block))));
        form.fields().forEach(field -> lines.add(indent(text(field, form))));
        if (!form.more().isEmpty()) {
            lines.add(indent("More:"));
            form.more().forEach(field -> lines.add(indent("  " + text(field, form))));
        }
        lines.add(indent("[" + form.submit() + "]"));
    }

    private static String text(Field field, Form form) {
        String options = switch (field) {
            case Field.Choice choice -> options(choice.options());
            case Field.Several several -> options(several.options());
            case Field.Slider slider -> " (" + slider.low() + " … " + slider.high() + ")";
            case Field.TenPoints points -> " " + points.corners();
            case Field.Line line -> line.hint().isEmpty() ? "" : " (" + line.hint() + ")";
            case Field.Paragraph line -> line.hint().isEmpty() ? "" : " (" + line.hint() + ")";
            case Field.People people -> " (" + people.hint() + "; at most " + people.most() + ")";
            case Field.Moment moment -> "";
            case Field.Checkbox box -> "";
        };
        String mistake = form.mistakes().get(field.name());
        return field.label() + options + ": " + field.value() + (mistake == null ? "" : "   ! " + mistake);
    }

    private static String options(List<dev.hearth.chat.Option> options) {
        return " (" + options.stream().map(dev.hearth.chat.Option::label).collect(Collectors.joining(" / ")) + ")";
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> "# " + heading.text();
            case Block.Text text -> prose(text.prose());
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(fact -> fact.name() + ": " + prose(fact.value()))
                        .collect(Collectors.joining("\n"));
            case Block.Quote quote -> "> " + quote.plain();
            case Block.Context context -> "~ " + prose(context.prose());
            case Block.Picture picture -> "(picture) " + picture.description();
            case Block.Document document -> "(file) " + document.name() + "\n" + document.text();
            case Block.Buttons buttons ->
                buttons.buttons().stream()
                        .map(button -> button.weight() == Button.Weight.DANGER
                                ? "[!" + button.label() + "!]"
                                : "[" + button.label() + "]")
                        .collect(Collectors.joining(" "));
            case Block.Choices choices -> choices.label() + options(choices.options());
        };
    }

    private static String prose(Prose prose) {
        return prose.spans().stream()
                .map(span -> switch (span) {
                    case Span.Strong strong -> "*" + strong.text() + "*";
                    case Span.Code code -> "`" + code.text() + "`";
                    case Span.Link link -> link.label() + " <" + link.target() + ">";
                    case Span.Words words -> words.text();
                    case Span.Mention mention -> mention.plain();
                })
                .collect(Collectors.joining());
    }

    private static String indent(String text) {
        return text.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }
}
