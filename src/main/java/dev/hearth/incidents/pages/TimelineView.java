package dev.hearth.incidents.pages;

import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.loop.Said;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Run;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An incident as its page shows it: all that was said in it, in order, in full; nobody is named but who reads. */
@Component
class TimelineView {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy H:mm", Locale.ENGLISH);

    private final Incidents incidents;
    private final Views views;
    private final Prompts prompts;
    private final Face face;
    private final Voice voice;

    TimelineView(Incidents incidents, Views views, Prompts prompts, Face face, Voice voice) {
        this.incidents = incidents;
        this.views = views;
        this.prompts = prompts;
        this.face = face;
        this.voice = voice;
    }

    /** All of an incident. */
    record Sheet(int number, String title, String zone, List<Line> lines) {}

    /** Something that was said; the words may be empty. */
    record Line(String what, String when, List<Run> who, String words) {}

    private record Moment(Instant at, Line line) {}

    Sheet of(Incident incident, Visitor reader) {
        ZoneId zone = views.of(incident).zone();
        List<Moment> told = new ArrayList<>();
        told.add(said("opened", incident.opening(), zone, reader));
        incident.entries().forEach(entry -> told.add(entry(entry, zone, reader)));
        Said closing = incident.closing();
        if (closing != null) {
            told.add(said("resolved", closing, zone, reader));
        }
        incidents.answers(incident).forEach(answer -> told.add(answer(answer, zone, reader)));
        told.sort(Comparator.comparing(Moment::at));
        return new Sheet(
                incident.number(),
                incident.title(),
                zone.getId(),
                told.stream().map(Moment::line).toList());
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    private Moment entry(Entry entry, ZoneId zone, Visitor reader) {
        Origin origin = entry instanceof Entry.Note note ? note.origin() : null;
        if (origin == null) {
            return said(entry.kind().verb(), entry.said(), zone, reader);
        }
        Said said = entry.said();
        return line(
                voice.line("incidents.page.kind.copied"),
                origin.named() ? said : new Said(origin.by(), said.words(), said.at()),
                zone,
                reader);
    }

    private Moment answer(Incidents.Answer answer, ZoneId zone, Visitor reader) {
        String question = prompts.find(answer.question()).map(Question::text).orElse(answer.question());
        return line(question, answer.said(), zone, reader);
    }

    private Moment said(String kind, Said said, ZoneId zone, Visitor reader) {
        return line(voice.line("incidents.page.kind." + kind), said, zone, reader);
    }

    private Moment line(String what, Said said, ZoneId zone, Visitor reader) {
        return new Moment(
                said.at(),
                new Line(
                        what,
                        moment(said.at(), zone),
                        face.runs(voice.say("incidents.page.who", "person", said.author()), reader),
                        said.words()));
    }
}
