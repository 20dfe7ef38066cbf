package dev.hearth.stories.pages;

import dev.hearth.prompts.Triad;
import dev.hearth.stories.meaning.Signifiers;
import dev.hearth.stories.meaning.TriadDesk;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people of a team choose the triangle it asks about, or make one. */
@Controller
class TrianglePage {

    private static final String PATH = "/pages/triangles/{team}";

    private final Belonging belonging;
    private final Signifiers signifiers;
    private final TriadDesk desk;

    TrianglePage(Belonging belonging, Signifiers signifiers, TriadDesk desk) {
        this.belonging = belonging;
        this.signifiers = signifiers;
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor, @PathVariable("team") String number) {
        return team(visitor, number).map(team -> page(team, Map.of(), Map.of())).orElseGet(Missing::page);
    }

    @PostMapping(PATH)
    ModelAndView keep(Visitor visitor, @PathVariable("team") String number, @RequestParam Map<String, String> typed) {
        return team(visitor, number).map(team -> keep(team, typed)).orElseGet(Missing::page);
    }

    private ModelAndView keep(Team team, Map<String, String> typed) {
        TriadDesk.Made made = TriadDesk.read(field -> typed.getOrDefault(field, ""));
        Map<String, String> found = desk.mistakes(made);
        if (!found.isEmpty()) {
            return page(team, typed, found);
        }
        desk.keep(team, made, typed.getOrDefault(TriadDesk.CHOSEN, ""));
        return new ModelAndView("redirect:/pages/triangles/" + team.id().value() + "?kept");
    }

    private Optional<Team> team(Visitor visitor, String number) {
        return number.matches("\\d{1,18}")
                ? belonging
                        .theirs(visitor.person(), new Team.Id(Long.parseLong(number)))
                        .filter(Team::setUp)
                : Optional.empty();
    }

    private ModelAndView page(Team team, Map<String, String> typed, Map<String, String> found) {
        List<Triad> triads = signifiers.triads(team.id());
        return new ModelAndView("stories/triangles")
                .addObject("team", team.id().value())
                .addObject("name", team.name())
                .addObject("triads", triads)
                .addObject("chosen", signifiers.triad(team.id()).map(Triad::id).orElse(""))
                .addObject("typed", typed)
                .addObject("mistakes", List.copyOf(found.values()));
    }
}
