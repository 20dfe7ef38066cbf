package dev.hearth.welcome;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.team.Holidays;
import dev.hearth.team.MoreSettings;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.Zones;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form for a team's settings. */
@Component
class SettingsForm {

    static final String NAME = "welcome.settings";

    private final Voice voice;
    private final ObjectProvider<MoreSettings> others;

    SettingsForm(Voice voice, ObjectProvider<MoreSettings> others) {
        this.voice = voice;
        this.others = others;
    }

    /** What this person can set. */
    Form of(Request request, Team team) {
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
                .withMore(Stream.concat(more(team), others(request, team)).toList());
    }

    private Stream<Field> more(Team team) {
        WorkingWeek week = team.week();
        return Stream.of(
                new Field.Choice(
                        "ask-by",
                        label("ask-by"),
                        List.of(
                                new Option("channel", voice.line("welcome.form.ask-by.channel")),
                                new Option("direct", voice.line("welcome.form.ask-by.direct"))),
                        team.settings().byDirectMessage() ? "direct" : "channel",
                        true),
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
    }

    private Stream<Field> others(Request request, Team team) {
        return others.orderedStream().flatMap(other -> other.fields(request, team).stream());
    }

    /** What has to be mended in what other rooms ask here: a field, and the sentence that says what. */
    Map<String, String> mistakes(Request request, Team team, Ask.Submitted submitted) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        others.orderedStream().forEach(other -> mistakes.putAll(other.mistakes(request, team, submitted)));
        return mistakes;
    }

    /** Keeps what other rooms ask here, inside a deed; whether that changed anything. */
    boolean keep(Request request, Team team, Ask.Submitted submitted) {
        return others.orderedStream()
                        .filter(other -> other.save(request, team, submitted))
                        .count()
                > 0;
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
