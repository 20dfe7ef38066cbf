package dev.hearth.experiments.gamedays.planning;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.gamedays.Agenda;
import dev.hearth.experiments.gamedays.Agenda.Item;
import dev.hearth.experiments.gamedays.Agenda.Laid;
import dev.hearth.experiments.gamedays.Agenda.Layout;
import dev.hearth.experiments.planning.WhenReading;
import dev.hearth.reception.Ask;
import dev.hearth.team.Closed;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import dev.hearth.team.when.Surprise;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was written into the form of a game day, and says what to mend. */
@Component
class DayReading {

    private static final int TITLE = 80;
    private static final long A_NEW_ONE = 30;

    private final WhenReading times;
    private final Naming naming;
    private final Voice voice;

    DayReading(WhenReading times, Naming naming, Voice voice) {
        this.times = times;
        this.naming = naming;
        this.voice = voice;
    }

    /** What came of it. */
    sealed interface Read {

        /** All of it can be read. */
        record Good(DayDraft draft) implements Read {}

        /** What to mend, a sentence for a field. */
        record Bad(Map<String, String> mistakes) implements Read {}
    }

    /**
     * Reads it.
     *
     * @param from when it begins, if that was said back before; else null
     * @param mine the experiments that may be chosen
     */
    Read read(Ask.Submitted submitted, Team team, @Nullable Instant from, List<Experiment> mine, Instant now) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Duration length = length(submitted);
        Optional<Instant> begins = begins(submitted, team, from, length, now, mistakes);
        List<Laid> laid = begins.map(moment -> laid(submitted, team, moment, length, mine, mistakes))
                .orElse(List.of());
        for (String field : List.of(DayPage.COORDINATOR, DayPage.REPORTER, DayPage.OBSERVERS)) {
            naming.mistake(team.workspace(), submitted, field).ifPresent(sentence -> mistakes.put(field, sentence));
        }
        return mistakes.isEmpty() && begins.isPresent()
                ? new Read.Good(draft(submitted, team, begins.get(), length, laid, mine))
                : new Read.Bad(mistakes);
    }

    private static Duration length(Ask.Submitted submitted) {
        String minutes = submitted.value(DayPage.LENGTH);
        int given = minutes.matches("\\d{1,4}") ? Integer.parseInt(minutes) : DayPage.LONGEST;
        return Duration.ofMinutes(Math.clamp(given, DayPage.SHORTEST, DayPage.LONGEST));
    }

    private Optional<Instant> begins(
            Ask.Submitted submitted,
            Team team,
            @Nullable Instant from,
            Duration length,
            Instant now,
            Map<String, String> mistakes) {
        if (from != null && from.isAfter(now)) {
            return Optional.of(from);
        }
        switch (times.read(submitted.value(DayPage.WHEN), team, now, length, 0)) {
            case WhenReading.Read.Bad(String because) -> mistakes.put(DayPage.WHEN, because);
            case WhenReading.Read.Good(var when, Instant first) -> {
                if (when.repeats() || when instanceof Surprise) {
                    mistakes.put(DayPage.WHEN, voice.line("gamedays.mend.once"));
                } else {
                    Optional<Closed> closed =
                            team.week().closed(first.plus(length).minusSeconds(60));
                    closed.ifPresent(_ -> mistakes.put(DayPage.WHEN, voice.line("gamedays.mend.too-late")));
                    return closed.isEmpty() ? Optional.of(first) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private List<Laid> laid(
            Ask.Submitted submitted,
            Team team,
            Instant from,
            Duration length,
            List<Experiment> mine,
            Map<String, String> mistakes) {
        List<Item> items = new ArrayList<>();
        Stream.of(submitted.value(DayPage.CHOSEN).split(","))
                .filter(number -> number.matches("\\d{1,9}"))
                .forEach(number -> items.add(new Item(null, Integer.parseInt(number), "")));
        items.addAll(Agenda.read(submitted.value(DayPage.AGENDA)));
        Optional<Item> unknown = items.stream()
                .filter(item -> item.number() > 0 && find(mine, item.number()).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            mistakes.put(
                    DayPage.AGENDA,
                    voice.line(
                            "gamedays.mend.not-yours", "number", unknown.get().number()));
            return List.of();
        }
        return switch (Agenda.lay(items, from, from.plus(length), team.zone(), item -> minutes(mine, item))) {
            case Layout.Fits(List<Laid> fits) -> fits;
            case Layout.Unfit(var reason, Item item) -> {
                mistakes.put(DayPage.AGENDA, unfit(reason, item, mine));
                yield List.of();
            }
        };
    }

    private String unfit(Agenda.Reason reason, @Nullable Item item, List<Experiment> mine) {
        return voice.line(
                "gamedays.mend." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "what",
                item == null ? "" : called(item, mine),
                "most",
                Agenda.MOST);
    }

    private static String called(Item item, List<Experiment> mine) {
        return find(mine, item.number())
                .map(one -> "#" + one.number() + " " + one.plan().title())
                .orElse(item.title());
    }

    private static long minutes(List<Experiment> mine, Item item) {
        return find(mine, item.number())
                .map(one -> one.plan().length().toMinutes())
                .orElse(A_NEW_ONE);
    }

    static Optional<Experiment> find(List<Experiment> mine, int number) {
        return mine.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The title as given, or else what will be tried. */
    private static String title(Ask.Submitted submitted, List<Laid> laid, List<Experiment> mine) {
        String given = submitted.value(DayPage.TITLE).replaceAll("\\s+", " ");
        String title = given.isEmpty()
                ? laid.stream()
                        .map(Laid::item)
                        .map(item -> find(mine, item.number())
                                .map(one -> one.plan().title())
                                .orElse(item.title()))
                        .collect(Collectors.joining(" · "))
                : given;
        return title.length() <= TITLE ? title : title.substring(0, title.offsetByCodePoints(0, TITLE / 2)) + "…";
    }

    private DayDraft draft(
            Ask.Submitted submitted, Team team, Instant from, Duration length, List<Laid> laid, List<Experiment> mine) {
        return new DayDraft(
                title(submitted, laid, mine),
                from,
                length,
                laid,
                one(submitted, team, DayPage.COORDINATOR),
                one(submitted, team, DayPage.REPORTER),
                submitted.people(DayPage.OBSERVERS, team.workspace()).orElseThrow());
    }

    private static @Nullable Person one(Ask.Submitted submitted, Team team, String field) {
        return submitted.people(field, team.workspace()).stream()
                .flatMap(java.util.Set::stream)
                .findFirst()
                .orElse(null);
    }
}
