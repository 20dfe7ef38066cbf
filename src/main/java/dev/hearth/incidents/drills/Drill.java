package dev.hearth.incidents.drills;

import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.loop.Turn;
import dev.hearth.prompts.Scenario;
import dev.hearth.prompts.Scenario.Inject;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal: what people wrote and were asked, and how far its scenario has been told.
 *
 * @param id our own number for it
 * @param home where it goes on
 * @param scenario the id of its scenario
 * @param title what the scenario is called
 * @param by who began it
 * @param begun when
 * @param told how many of the scenario's injects have had their moment
 * @param ended when it was over; null while it goes on
 * @param lines what people added, the oldest first
 * @param asked what was asked, the oldest first
 * @param news what became known, the oldest first
 */
record Drill(
        long id,
        Incident.Home home,
        String scenario,
        String title,
        Person by,
        Instant begun,
        int told,
        @Nullable Instant ended,
        List<Line> lines,
        List<Asked> asked,
        List<News> news) {

    /** How long after its last inject it ends by itself. */
    static final Duration AFTERWARDS = Duration.ofMinutes(15);

    static final String HANDLE = "drill:";

    Drill {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
        news = List.copyOf(news);
    }

    /** What somebody added. */
    record Line(Kind kind, Said said) {}

    /** What became known: the scenario's words, and when. */
    record News(String words, Instant at) {}

    /** What somebody said to a question of the debrief, by its place among them. */
    record Answer(int question, Said said) {}

    /** The name by which its card is known. */
    String handle() {
        return HANDLE + id;
    }

    boolean isOpen() {
        return ended == null;
    }

    /** The next moment of its scenario; nothing once all have passed. */
    Optional<Inject> next(Scenario of) {
        return told < of.injects().size() ? Optional.of(of.injects().get(told)) : Optional.empty();
    }

    /** When its scenario next has something to tell; nothing once all has been told. */
    Optional<Instant> nextNews(Scenario of) {
        return next(of).map(inject -> begun.plus(inject.after()));
    }

    /** When it ends by itself. */
    Instant end(Scenario of) {
        return begun.plus(of.length()).plus(AFTERWARDS);
    }

    /** What an inject tells these people: its text, or what happens otherwise; empty for nothing. */
    String tells(Inject inject) {
        boolean met = inject.when()
                .map(condition -> lines.stream()
                        .anyMatch(line -> condition.isMetBy(
                                line.kind().verb(), line.said().words())))
                .orElse(true);
        return met ? inject.text() : inject.otherwise();
    }

    /**
     * What an incident with the same entries and questions would be, to ask the same next questions. It is kept nowhere.
     *
     * @param zone in which people's times are read
     */
    Incident asIncident(ZoneId zone) {
        Incident incident = ask(Incident.open(new Incident.Id(0), 0, home, new Said(by, title, begun)), 0);
        for (int i = 0; i < lines.size(); i++) {
            Said said = lines.get(i).said();
            Decision decision = lines.get(i).kind() == Kind.DECIDE
                    ? Decision.read(said.words(), said.at().atZone(zone))
                    : new Decision.Bare("");
            incident = ask(incident.add(lines.get(i).kind(), said, decision), i + 1);
        }
        return incident;
    }

    private Incident ask(Incident incident, int before) {
        Incident after = incident;
        for (Asked question : asked) {
            if (question.entries() == before) {
                after = after.fallDue(question.at())
                        .ask(new Turn.Ask(question.question(), question.rule(), question.where()), question.at());
            }
        }
        return after;
    }
}
