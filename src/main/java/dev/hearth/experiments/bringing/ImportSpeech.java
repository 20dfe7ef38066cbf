package dev.hearth.experiments.bringing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.documents.Flaw;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.toolkit.Blueprint;
import dev.hearth.experiments.toolkit.Journal;
import dev.hearth.experiments.toolkit.Journal.Event;
import dev.hearth.experiments.toolkit.Mistake;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is said about something that was brought. */
@Component
class ImportSpeech {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ENGLISH);
    private static final int MISTAKES = 5;
    private static final int SHOWN = 12;

    private final Voice voice;

    ImportSpeech(Voice voice) {
        this.voice = voice;
    }

    /** Why a text is no document. */
    String flaw(Flaw flaw) {
        return voice.line("toolkit.flaw." + key(flaw.kind()), "line", flaw.line(), "detail", flaw.detail());
    }

    /** What in a document is not as the format has it; the first few. */
    String mistakes(List<Mistake> mistakes) {
        String first = mistakes.stream()
                .limit(MISTAKES)
                .map(mistake -> voice.line("toolkit.mistake." + key(mistake.kind()), "path", mistake.path()))
                .distinct()
                .collect(Collectors.joining(" "));
        int rest = mistakes.size() - MISTAKES;
        return rest > 0 ? first + " " + voice.line("toolkit.mistake.more", "more", rest) : first;
    }

    /** Why nothing came from an address. */
    String nothingFetched(String why) {
        return voice.line(why) + " " + voice.line("toolkit.fetch.instead");
    }

    /** What stands above the plan that was read: what it is not, and what was left out. */
    List<Block> read(Blueprint blueprint) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("toolkit.read"));
        if (!blueprint.leftOut().isEmpty()) {
            String parts = blueprint.leftOut().stream()
                    .sorted()
                    .map(part -> voice.line("toolkit.left-out." + key(part)))
                    .collect(Collectors.joining(", "));
            blocks.add(voice.text("toolkit.left-out", "parts", parts));
        }
        return blocks;
    }

    /** What was read of a run. */
    List<Block> read(Journal journal, Team team, Instant now) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "toolkit.journal",
                "title",
                journal.experiment().plan().title(),
                "when",
                when(journal.began(), team, now)));
        blocks.add(new Block.Text(suggestion(journal.suggests(), key(journal.why()))));
        if (journal.status() == Journal.Status.COMPLETED && journal.why() == Journal.Why.NOT_STEADY_BEFORE) {
            blocks.add(voice.text("toolkit.journal.completed-all-the-same"));
        }
        journal.events().stream()
                .limit(SHOWN)
                .forEach(event ->
                        blocks.add(new Block.Context(Prose.of(clock(event.at(), team) + " · " + words(event)))));
        if (journal.events().size() > SHOWN) {
            blocks.add(voice.context(
                    "toolkit.journal.more", "more", journal.events().size() - SHOWN));
        }
        return blocks;
    }

    /** The run of an experiment that is planned, but did not begin here. */
    Block planned(int number) {
        return voice.text("toolkit.journal.planned", "number", number);
    }

    /** What a run suggests, and why; people decide. */
    Prose suggestion(Said said, String why) {
        return voice.say(
                "toolkit.suggests",
                "said",
                voice.line("experiments.said." + said.word()),
                "why",
                voice.line("toolkit.why." + why));
    }

    /** One thing that happened, as a note. */
    String words(Event event) {
        String said = voice.line(
                "toolkit.event." + key(event.part()),
                "name",
                event.name(),
                "how",
                voice.line("toolkit.how." + how(event)));
        return event.output().isEmpty()
                ? said
                : voice.line("toolkit.event.output", "said", said, "output", event.output());
    }

    private static String how(Event event) {
        if (!event.succeeded()) {
            return "failed";
        }
        return event.met() == null ? "done" : event.met() ? "met" : "not-met";
    }

    /** A moment in full. */
    String when(Instant moment, Team team, Instant now) {
        return When.words(moment.atZone(team.zone()), now.atZone(team.zone()));
    }

    private static String clock(Instant moment, Team team) {
        ZonedDateTime local = moment.atZone(team.zone());
        return CLOCK.format(local);
    }

    /** How the voice writes one of our words. */
    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
