package dev.hearth.incidents.pages;

import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A list of the newest incidents of one's teams, and the timeline of each. */
@Controller
class IncidentPages implements Destination {

    private static final String PATH = "/pages/incidents";
    private static final int MOST = 100;

    private final Belonging belonging;
    private final Incidents incidents;
    private final TimelineView view;
    private final Voice voice;

    IncidentPages(Belonging belonging, Incidents incidents, TimelineView view, Voice voice) {
        this.belonging = belonging;
        this.incidents = incidents;
        this.view = view;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "incidents";
    }

    /** A team and its incidents. */
    record InTeam(String team, List<Entry> entries) {}

    /** An incident in the list. */
    record Entry(int number, String title, String standing) {}

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        return new ModelAndView("incidents/list")
                .addObject(
                        "teams",
                        belonging.of(visitor.person()).stream()
                                .map(this::inTeam)
                                .toList());
    }

    @GetMapping(PATH + "/{number:\\d{1,9}}")
    ModelAndView one(Visitor visitor, @PathVariable int number) {
        Optional<Incident> found = incidents
                .find(visitor.person().workspace(), number)
                .filter(incident -> belonging
                        .theirs(visitor.person(), incident.home().team())
                        .isPresent());
        return found.map(incident -> new ModelAndView("incidents/one").addObject("sheet", view.of(incident, visitor)))
                .orElseGet(Missing::page);
    }

    private InTeam inTeam(Team team) {
        return new InTeam(
                team.name(),
                incidents.of(team.id(), MOST).stream()
                        .map(incident -> new Entry(incident.number(), incident.title(), standing(team, incident)))
                        .toList());
    }

    private String standing(Team team, Incident incident) {
        String opened = TimelineView.moment(incident.opening().at(), team.zone());
        Said closing = incident.closing();
        return closing == null
                ? voice.line("incidents.page.open", "opened", opened)
                : voice.line(
                        "incidents.page.over",
                        "opened",
                        opened,
                        "resolved",
                        TimelineView.moment(closing.at(), team.zone()));
    }
}
