package dev.hearth.evidence.listing;

import dev.hearth.chat.Block;
import dev.hearth.evidence.Believed;
import dev.hearth.evidence.Evidence;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Part;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one's teams believe, the longest unseen first, with all that was seen of it. */
@Controller
class EvidencePage implements Destination {

    private static final String PATH = "/pages/evidence";

    private final Belonging belonging;
    private final Evidence evidence;
    private final EvidenceSpeech speech;
    private final Face face;

    EvidencePage(Belonging belonging, Evidence evidence, EvidenceSpeech speech, Face face) {
        this.belonging = belonging;
        this.evidence = evidence;
        this.speech = speech;
        this.face = face;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "evidence";
    }

    /** A belief: its words, and how it stands. */
    record Shown(String words, boolean sample, List<Part> parts) {}

    /** A team and what it believes. */
    record InTeam(String team, List<Shown> beliefs) {}

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        return new ModelAndView("evidence/list")
                .addObject(
                        "teams",
                        belonging.of(visitor.person()).stream()
                                .map(team -> inTeam(team, visitor))
                                .toList());
    }

    private InTeam inTeam(Team team, Visitor visitor) {
        LocalDate today = evidence.today(team);
        return new InTeam(
                team.name(),
                evidence.of(team).stream()
                        .map(believed -> shown(believed, today, visitor))
                        .toList());
    }

    /** The belief's own words are a heading here. */
    private Shown shown(Believed believed, LocalDate today, Visitor visitor) {
        List<Block> below =
                speech.item(believed, Integer.MAX_VALUE, today).stream().skip(1).toList();
        return new Shown(believed.belief().claim().words(), believed.belief().sample(), face.show(below, visitor));
    }
}
