package dev.hearth.web;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Prose;
import dev.hearth.clock.TeamClock;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Part;
import dev.hearth.web.face.Run;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what is a person's own, what waits in their teams, and where to go. */
@Controller
class HomePage implements Destination {

    static final String PATH = "/pages";

    private final ObjectProvider<HomeSection> sections;
    private final ObjectProvider<Waiting> waiting;
    private final Belonging belonging;
    private final TeamClock clock;
    private final Face face;

    HomePage(
            ObjectProvider<HomeSection> sections,
            ObjectProvider<Waiting> waiting,
            Belonging belonging,
            TeamClock clock,
            Face face) {
        this.sections = sections;
        this.waiting = waiting;
        this.belonging = belonging;
        this.clock = clock;
        this.face = face;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "home";
    }

    /** What waits in one team, a sentence each. */
    record InTeam(String team, List<List<Run>> sentences) {}

    @GetMapping(PATH)
    String home(Visitor visitor, Model model) {
        model.addAttribute("own", own(visitor));
        model.addAttribute(
                "teams",
                belonging.of(visitor.person()).stream()
                        .map(team -> inTeam(team, visitor))
                        .filter(team -> !team.sentences().isEmpty())
                        .toList());
        return "web/home";
    }

    private List<Part> own(Visitor visitor) {
        List<Block> blocks = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .flatMap(section -> section.show(visitor.person()).stream())
                .toList();
        return face.show(blocks, visitor);
    }

    private InTeam inTeam(Team team, Visitor visitor) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        Stream<Prose> words = waiting.stream()
                .sorted(Comparator.comparingInt(Waiting::order))
                .flatMap(waits -> waits.in(team, today).stream())
                .map(Waiting.Fact::words);
        return new InTeam(
                team.name(), words.map(prose -> face.runs(prose, visitor)).toList());
    }
}
