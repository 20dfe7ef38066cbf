package dev.hearth.welcome;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.team.Holidays;
import dev.hearth.team.Naming;
import dev.hearth.team.Preference;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.Zones;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form for a team's settings. */
@Component
class SettingsForm {

    static final String NAME = "welcome.settings";

    private final Voice voice;
    private final ObjectProvider<Preference> preferences;

    SettingsForm(Voice voice, ObjectProvider<Preference> preferences) {
        this.voice = voice;
        this.preferences = preferences;
    }

    Form of(Team team) {
        WorkingWeek week = team.week();
        return Form.of(
                        NAME,
                        "",
                        voice.line("welcome.form"),
                        voice.line("welcome.form.submit"),
                        List.of(
                                line("name", team.name(), false),
                                line("zone", Zones.typed(week.zone()), false),
                                new Field.Several("days", label("days"), days(), joined(week), false),
                                line("hours", week.from() + "–" + week.to(), false),
                                new Field.Choice(
                                        "weekly-day",
                                        label("weekly-day"),
                                        days(),
                                        team.settings().weekly().day().name(),
                                        false),
                                line(
                                        "weekly-time",
                                        team.settings().weekly().time().toString(),
                                        false)))
                .withMore(more(team));
    }

    private List<Field> more(Team team) {
        WorkingWeek week = team.week();
        Stream<Field> own = Stream.of(
                line("country", week.holidays().country(), true),
                new Field.Line(
                        "region",
                        label("region"),
                        regions(week.holidays()),
                        week.holidays().region(),
                        true),
                new Field.Paragraph(
                        "freezes",
                        label("freezes"),
                        hint("freezes"),
                        week.freezeDays().text(),
                        true),
                new Field.People(
                        "planners",
                        label("planners"),
                        hint("planners"),
                        String.join(",", team.settings().planners()),
                        true,
                        Naming.MOST));
        Stream<Field> more = preferences.orderedStream().map(preference -> preference.field(team));
        return Stream.concat(own, more).toList();
    }

    /** Keeps what other rooms ask here, inside a deed; whether that changed anything. */
    boolean keep(Team team, Ask.Submitted form) {
        return preferences
                .orderedStream()
                .map(preference -> preference.set(
                        team.id(), form.value(preference.field(team).name())))
                .reduce(false, Boolean::logicalOr);
    }

    private Field line(String name, String value, boolean optional) {
        return new Field.Line(name, label(name), hint(name), value, optional);
    }

    private String label(String name) {
        return voice.line("welcome.form." + name);
    }

    private String hint(String name) {
        String key = "welcome.form." + name + ".hint";
        return voice.knows(key)
                ? voice.line(key, "countries", Holidays.countries().size())
                : "";
    }

    /** The name of the region that is set; else how one is written. */
    private String regions(Holidays set) {
        return Holidays.regions(set.country()).stream()
                .filter(region -> region.code().equals(set.region()))
                .findFirst()
                .map(region -> voice.line("welcome.form.region.set", "region", region.name()))
                .orElseGet(() -> hint("region"));
    }

    private static List<Option> days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .toList();
    }

    private static String joined(WorkingWeek week) {
        return Arrays.stream(DayOfWeek.values())
                .filter(week.days()::contains)
                .map(DayOfWeek::name)
                .collect(Collectors.joining(","));
    }
}
