package dev.hearth.experiments.planning;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.book.Timing.Fit;
import dev.hearth.team.Closed;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads when an experiment is to be, and says why it cannot be then. */
@Component
public class WhenReading {

    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);
    private static final int SLOTS = 3;

    private final Voice voice;

    WhenReading(Voice voice) {
        this.voice = voice;
    }

    /** What came of it. */
    public sealed interface Read {

        /** It can be then; the first date. */
        record Good(When when, Instant first) implements Read {}

        /** It cannot; a sentence says what was understood, what stands against it and what to type instead. */
        record Bad(String because) implements Read {}
    }

    /** Reads what was typed for something that takes this long. */
    public Read read(String typed, Team team, Instant now, Duration length, long seed) {
        return switch (When.parse(typed, now.atZone(team.zone()))) {
            case When.Understood(When when) -> fit(when, team, now, length, seed);
            case When.NotUnderstood not -> new Read.Bad(notUnderstood(not));
        };
    }

    /** Fits what was understood into the team's week. */
    Read fit(When when, Team team, Instant now, Duration length, long seed) {
        return switch (new Timing(when, seed).fit(now, team.week())) {
            case Fit.Fits(Instant first) -> new Read.Good(when, first);
            case Fit.ShutOut(ZonedDateTime first, Closed closed) ->
                new Read.Bad(closed(first, closed, team, now, length));
            case Fit.Never() -> new Read.Bad(voice.line("experiments.mend.passed", "slots", slots(team, now, length)));
        };
    }

    private String notUnderstood(When.NotUnderstood not) {
        String examples = String.join(" · ", not.examples());
        return not.understoodSoFar().isEmpty()
                ? voice.line("experiments.mend.when", "because", not.because(), "examples", examples)
                : voice.line(
                        "experiments.mend.when-partly",
                        "understood",
                        not.understoodSoFar(),
                        "because",
                        not.because(),
                        "examples",
                        examples);
    }

    private String closed(ZonedDateTime first, Closed closed, Team team, Instant now, Duration length) {
        String kind = closed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return voice.line(
                closed.name().isEmpty() ? "experiments.mend." + kind + ".unnamed" : "experiments.mend." + kind,
                "when",
                When.words(first, now.atZone(team.zone())),
                "name",
                closed.name(),
                "slots",
                slots(team, first.toInstant(), length));
    }

    private static String slots(Team team, Instant after, Duration length) {
        List<ZonedDateTime> slots = team.week().nextSlots(after, SLOTS, length);
        return slots.stream().map(SLOT::format).collect(Collectors.joining(" · "));
    }
}
