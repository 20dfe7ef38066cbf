package dev.hearth.evidence.listing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Believed;
import dev.hearth.evidence.Believed.Seen;
import dev.hearth.evidence.Leaning;
import dev.hearth.evidence.Noting;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Speaks of beliefs, each time to one person alone. Nobody is named, and nothing is counted. */
@Component
class EvidenceSpeech {

    private static final int PAGE = 5;
    private static final int FEW = 2;
    private static final int MANY = 12;
    private static final int LABEL = 70;
    private static final int PIECE = 2400;

    private final Voice voice;

    EvidenceSpeech(Voice voice) {
        this.voice = voice;
    }

    /** A page of the list. */
    Reply list(Team team, List<Believed> all, int from, LocalDate today) {
        List<Believed> page = all.stream().skip(from).limit(PAGE).toList();
        if (page.isEmpty()) {
            return Reply.say(Message.of(
                    voice.text("evidence.none", "team", team.name()), new Block.Buttons(List.of(noting(team)))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("evidence.list", "team", team.name()));
        page.forEach(believed -> blocks.addAll(item(believed, FEW, today)));
        blocks.add(voice.context("evidence.words"));
        blocks.add(new Block.Choices(
                new Press(EvidenceButtons.SHOW, ""),
                voice.line("evidence.pick"),
                page.stream().map(EvidenceSpeech::option).toList()));
        blocks.add(new Block.Buttons(below(team, all.size() > from + PAGE, from)));
        return Reply.say(
                new Message(blocks, page.stream().anyMatch(one -> one.belief().sample())));
    }

    private static Option option(Believed believed) {
        return new Option(
                Long.toString(believed.belief().id().value()),
                Briefly.line(believed.belief().claim().words(), LABEL));
    }

    private List<Button> below(Team team, boolean more, int from) {
        List<Button> buttons = new ArrayList<>();
        if (more) {
            buttons.add(Button.plain(
                    voice.line("evidence.button.more"),
                    EvidenceButtons.MORE,
                    team.id().value() + "/" + (from + PAGE)));
        }
        buttons.add(noting(team));
        buttons.add(Button.plain(
                voice.line("evidence.button.markdown"),
                EvidenceButtons.MARKDOWN,
                team.id().value()));
        return buttons;
    }

    private Button noting(Team team) {
        return Button.plain(voice.line("evidence.button.seen"), Noting.SEEN, Noting.about(team));
    }

    /** One belief, and what can be done about it. */
    Reply one(Team team, Believed believed, List<Button> ways, LocalDate today) {
        List<Block> blocks = new ArrayList<>(item(believed, MANY, today));
        List<Button> buttons = new ArrayList<>(ways);
        buttons.add(Button.plain(voice.line("evidence.button.seen"), Noting.SEEN, Noting.about(believed.belief())));
        buttons.add(Button.plain(
                voice.line("evidence.button.leave"),
                EvidenceButtons.LEAVE,
                believed.belief().id().value()));
        blocks.add(new Block.Buttons(buttons));
        blocks.add(voice.context("evidence.seen-by", "team", team.name()));
        return Reply.say(new Message(blocks, believed.belief().sample()));
    }

    /** What is believed, how fresh it is, and so much of what was seen of it at most. */
    List<Block> item(Believed believed, int most, LocalDate today) {
        Belief.Claim claim = believed.belief().claim();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quote(claim.words(), null));
        blocks.add(new Block.Text(standing(believed)));
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "to-whom", claim.toWhom());
        add(facts, "condition", claim.condition());
        for (Leaning leaning : Leaning.values()) {
            List<Seen> seen = believed.leaning(leaning);
            if (leaning.tells() ? !believed.seen().isEmpty() : !seen.isEmpty()) {
                facts.add(new Block.Fact(voice.line("evidence.leaning." + leaning.word()), lines(seen, most, today)));
            }
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return blocks;
    }

    private Prose standing(Believed believed) {
        return voice.say("evidence.standing." + believed.freshness().word());
    }

    private void add(List<Block.Fact> facts, String what, String words) {
        if (!words.isBlank()) {
            facts.add(new Block.Fact(voice.line("evidence.fact." + what), Prose.of(Briefly.line(words))));
        }
    }

    private Prose lines(List<Seen> seen, int most, LocalDate today) {
        Prose lines = seen.stream()
                .limit(most)
                .map(one -> line(one, today))
                .reduce((above, below) -> above.then(Prose.of("\n")).then(below))
                .orElseGet(() -> voice.say("evidence.nothing"));
        return seen.size() <= most ? lines : lines.then(Prose.of("\n")).then(voice.say("evidence.earlier"));
    }

    private Prose line(Seen seen, LocalDate today) {
        Prose in = seen.link() == null ? Prose.of(seen.in()) : Prose.of(new Span.Link(seen.in(), seen.link()));
        String words = Briefly.line(seen.sighting().words());
        return voice.say(
                words.isEmpty() ? "evidence.line" : "evidence.line.words",
                "day",
                Briefly.day(seen.sighting().on(), today),
                "in",
                in,
                "words",
                words);
    }

    /** The list as Markdown, to be copied; in pieces, for no platform shows very long ones. */
    Reply markdown(Team team, String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("evidence.markdown", "team", team.name()));
        StringBuilder piece = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (piece.length() + line.length() > PIECE && !piece.isEmpty()) {
                blocks.add(new Block.Quote(piece.toString().stripTrailing(), null));
                piece.setLength(0);
            }
            piece.append(line).append('\n');
        }
        blocks.add(new Block.Quote(piece.toString().stripTrailing(), null));
        return Reply.say(Message.of(blocks));
    }

    /** A team no longer relies on it. */
    Reply left(Belief belief) {
        return Reply.say(Message.of(
                voice.text("evidence.left"),
                Block.Buttons.of(Button.plain(
                        voice.line("evidence.button.rely"),
                        EvidenceButtons.RELY,
                        belief.id().value()))));
    }

    Reply unknown(String typed) {
        return Reply.say(voice.say("evidence.unknown", "typed", Briefly.line(typed)));
    }

    Reply whichTeam() {
        return Reply.say(voice.say("evidence.which-team"));
    }

    Reply gone() {
        return Reply.say(voice.say("evidence.gone"));
    }
}
