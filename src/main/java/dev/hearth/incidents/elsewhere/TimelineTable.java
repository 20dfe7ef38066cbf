package dev.hearth.incidents.elsewhere;

import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Signals;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.web.Takeaway.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Timelines as tables, a row for each line. Times are the team's, with their distance from UTC, so that the hour that comes
 * twice in autumn is told apart; people go by the platform's own ids, programs by their names.
 */
@Component
class TimelineTable {

    private static final List<String> COLUMNS = List.of(
            "incident",
            "date",
            "time",
            "zone",
            "kind",
            "author",
            "words",
            "expectation",
            "due",
            "looked at",
            "enough",
            "link",
            "changed",
            "loop");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ssxxx");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx");

    private final Incidents incidents;
    private final Views views;
    private final Prompts prompts;
    private final Signals signals;

    TimelineTable(Incidents incidents, Views views, Prompts prompts, Signals signals) {
        this.signals = signals;
        this.incidents = incidents;
        this.views = views;
        this.prompts = prompts;
    }

    /** The timelines of these incidents, one after another. */
    Table of(List<Incident> of) {
        return new Table(COLUMNS, of.stream().flatMap(one -> rows(one).stream()).toList());
    }

    private List<List<String>> rows(Incident incident) {
        ZoneId zone = views.of(incident).zone();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("opened", incident.opening()));
        incident.entries().forEach(entry -> lines.add(line(entry, zone)));
        Said closing = incident.closing();
        if (closing != null) {
            lines.add(Line.of("resolved", closing));
        }
        incidents.answers(incident).forEach(answer -> lines.add(answer(answer)));
        signals.of(incident).forEach(signal -> lines.add(signal(signal)));
        lines.sort(Comparator.comparing(Line::at));
        return lines.stream().map(line -> line.row(incident, zone)).toList();
    }

    private Line answer(Incidents.Answer answer) {
        String question = prompts.find(answer.question()).map(Question::text).orElse(answer.question());
        return new Line("answer", answer.said(), true, List.of(question, "", "", "", "", "", ""));
    }

    private static Line signal(Signals.Signal signal) {
        String address = signal.address();
        return new Line(
                signal.over() ? "alert over" : "alert",
                signal.at(),
                signal.source(),
                signal.words(),
                List.of("", "", "", "", address == null ? "" : address, "", ""));
    }

    private static Line line(Entry entry, ZoneId zone) {
        String kind = entry.kind().verb();
        String loop = Integer.toString(entry.loop());
        return switch (entry) {
            case Entry.Decide decide -> decision(kind, decide, zone, loop);
            case Entry.Act act ->
                new Line(kind, act.said(), true, List.of("", moment(act.back(), zone), "", "", "", "", loop));
            case Entry.Note note -> note(kind, note, zone, loop);
            case Entry.Observe _, Entry.Orient _ ->
                new Line(kind, entry.said(), true, List.of("", "", "", "", "", "", loop));
        };
    }

    private static Line decision(String kind, Entry.Decide decide, ZoneId zone, String loop) {
        Grounds grounds = decide.grounds();
        List<String> expected = switch (decide.decision()) {
            case Decision.Bare _ -> List.of("", "");
            case Decision.Untimed untimed -> List.of(untimed.expectation(), "");
            case Decision.Timed timed -> List.of(timed.expectation(), moment(timed.due(), zone));
        };
        return new Line(
                kind,
                decide.said(),
                true,
                List.of(expected.getFirst(), expected.getLast(), grounds.looked(), grounds.enough(), "", "", loop));
    }

    private static Line note(String kind, Entry.Note note, ZoneId zone, String loop) {
        Origin origin = note.origin();
        return origin == null
                ? new Line(kind, note.said(), true, List.of("", "", "", "", "", "", loop))
                : new Line(
                        kind,
                        note.said(),
                        origin.named(),
                        List.of(
                                "",
                                "",
                                "",
                                "",
                                origin.link() == null ? "" : origin.link(),
                                moment(origin.changed(), zone),
                                loop));
    }

    private static String moment(@org.jspecify.annotations.Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }

    /** A line before it is written down; {@code rest} is what follows its words. */
    private record Line(String kind, Instant at, String author, String words, List<String> rest) {

        Line(String kind, Said said, boolean named, List<String> rest) {
            this(kind, said.at(), named ? said.author().handle() : "", said.words(), rest);
        }

        static Line of(String kind, Said said) {
            return new Line(kind, said, true, List.of("", "", "", "", "", "", ""));
        }

        List<String> row(Incident incident, ZoneId zone) {
            ZonedDateTime local = at.atZone(zone);
            List<String> row = new ArrayList<>(List.of(
                    "#" + incident.number(),
                    local.toLocalDate().toString(),
                    TIME.format(local),
                    zone.getId(),
                    kind,
                    author,
                    words));
            row.addAll(rest);
            return row;
        }
    }
}
