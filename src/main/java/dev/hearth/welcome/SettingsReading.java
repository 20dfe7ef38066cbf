package dev.hearth.welcome;

import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.team.FreezeDays;
import dev.hearth.team.Holidays;
import dev.hearth.team.Naming;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.Zones;
import dev.hearth.workspaces.Person;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was filled in as settings, collecting a sentence for each field that makes no sense. */
final class SettingsReading {

    private final Ask.Submitted form;
    private final Team before;
    private final Naming naming;
    private final Voice voice;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    /** @param before what held until now, for what the form does not ask */
    SettingsReading(Ask.Submitted form, Team before, Naming naming, Voice voice) {
        this.form = form;
        this.before = before;
        this.naming = naming;
        this.voice = voice;
    }

    /** What to mend, by field; empty when everything made sense. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    /** The settings; nothing when there is something to mend. */
    Optional<Settings> settings() {
        ZoneId zone = zone();
        LocalTime[] hours = hours();
        LocalTime weekly = time("weekly-time", form.value("weekly-time"));
        Holidays holidays = holidays();
        FreezeDays freezes = freezes();
        naming.mistake(before.workspace(), form, "planners").ifPresent(sentence -> mistakes.put("planners", sentence));
        if (!mistakes.isEmpty() || zone == null || hours == null || weekly == null) {
            return Optional.empty();
        }
        return switch (WorkingWeek.of(zone, days(), hours[0], hours[1], holidays, freezes)) {
            case WorkingWeek.Drawn.Refused(String because) -> {
                mistakes.put(days().isEmpty() ? "days" : "hours", because);
                yield Optional.empty();
            }
            case WorkingWeek.Drawn.Week(WorkingWeek week) ->
                Optional.of(new Settings(week, new Team.Weekly(weeklyDay(), weekly), planners(), byDirectMessage()));
        };
    }

    private @Nullable ZoneId zone() {
        return switch (Zones.parse(form.value("zone"))) {
            case Zones.Reading.Known(ZoneId zone) -> zone;
            case Zones.Reading.Unknown unknown -> {
                mistakes.put(
                        "zone",
                        unknown.nearest()
                                .map(near -> voice.line("welcome.zone.nearest", "nearest", near.getId()))
                                .orElseGet(() -> voice.line("welcome.zone.unknown")));
                yield null;
            }
        };
    }

    private Set<DayOfWeek> days() {
        return Arrays.stream(form.value("days").split(","))
                .filter(day -> !day.isBlank())
                .map(SettingsReading::day)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private DayOfWeek weeklyDay() {
        return day(form.value("weekly-day")).orElse(DayOfWeek.FRIDAY);
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private LocalTime @Nullable [] hours() {
        String[] ends = form.value("hours").split("\\s*(?:–|—|-|to)\\s*");
        if (ends.length != 2) {
            mistakes.put("hours", voice.line("welcome.hours.unknown"));
            return null;
        }
        LocalTime from = time("hours", ends[0]);
        LocalTime to = time("hours", ends[1]);
        return from == null || to == null ? null : new LocalTime[] {from, to};
    }

    private @Nullable LocalTime time(String field, String typed) {
        try {
            String padded = typed.strip().matches("\\d{1,2}") ? typed.strip() + ":00" : typed.strip();
            return LocalTime.parse(padded.length() == 4 ? "0" + padded : padded);
        } catch (DateTimeException unread) {
            mistakes.put(field, voice.line("welcome.time.unknown", "typed", typed));
            return null;
        }
    }

    private Holidays holidays() {
        return switch (Holidays.of(form.value("country"), form.value("region"))) {
            case Holidays.Lookup.Found(Holidays holidays) -> holidays;
            case Holidays.Lookup.Unknown(String because) -> {
                mistakes.put("country", because);
                yield Holidays.none();
            }
        };
    }

    private FreezeDays freezes() {
        return switch (FreezeDays.parse(form.value("freezes"))) {
            case FreezeDays.Reading.Understood(FreezeDays days) -> days;
            case FreezeDays.Reading.NotUnderstood wrong -> {
                mistakes.put(
                        "freezes",
                        voice.line("welcome.freezes.line", "line", wrong.line(), "because", wrong.because()));
                yield FreezeDays.none();
            }
        };
    }

    private boolean byDirectMessage() {
        String chosen = form.value("ask-by");
        return chosen.isEmpty() ? before.settings().byDirectMessage() : chosen.equals("direct");
    }

    private List<String> planners() {
        return form.people("planners", before.workspace()).orElse(Set.of()).stream()
                .map(Person::handle)
                .toList();
    }
}
