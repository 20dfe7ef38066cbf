package dev.hearth.experiments.pages;

import dev.hearth.experiments.pages.Sheets.Line;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The experiments of one's teams: a list, and each on a page of its own. */
@Controller
class ExperimentPages implements Destination {

    private static final String PATH = "/pages/experiments";

    private final Shown shown;
    private final Sheets sheets;

    ExperimentPages(Shown shown, Sheets sheets) {
        this.shown = shown;
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "experiments";
    }

    /** A team and its experiments. */
    record InTeam(String team, List<Line> lines) {}

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        List<InTeam> teams = shown.teams(visitor.person()).stream()
                .map(team -> inTeam(team, visitor))
                .toList();
        return new ModelAndView("experiments/list").addObject("teams", teams);
    }

    @GetMapping(PATH + "/{number:\\d{1,9}}")
    ModelAndView one(Visitor visitor, @PathVariable int number) {
        return shown.find(visitor.person(), number)
                .map(found -> new ModelAndView("experiments/one").addObject("sheet", sheets.sheet(found, visitor)))
                .orElseGet(Missing::page);
    }

    private InTeam inTeam(Team team, Visitor visitor) {
        return new InTeam(
                team.name(),
                shown.of(team).stream().map(one -> sheets.line(one, visitor)).toList());
    }
}
