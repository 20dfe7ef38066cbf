package dev.hearth.pulse;

import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Part;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How to talk about the survey, and below it what came of the last rounds in one's teams. */
@Controller
class PulsePage {

    private final Belonging belonging;
    private final PulseOffer offer;
    private final Rounds rounds;
    private final Answers answers;
    private final CameSpeech speech;
    private final Face face;

    PulsePage(Belonging belonging, PulseOffer offer, Rounds rounds, Answers answers, CameSpeech speech, Face face) {
        this.belonging = belonging;
        this.offer = offer;
        this.rounds = rounds;
        this.answers = answers;
        this.speech = speech;
        this.face = face;
    }

    /** A team and what came of its rounds. */
    record InTeam(String team, List<Part> parts) {}

    @GetMapping("/pages/pulse")
    ModelAndView list(Visitor visitor) {
        return new ModelAndView("pulse/list")
                .addObject("talk", face.show(speech.talk(), visitor))
                .addObject(
                        "teams",
                        belonging.of(visitor.person()).stream()
                                .filter(team -> offer.on(team.id()))
                                .map(team -> new InTeam(team.name(), parts(team, visitor)))
                                .toList());
    }

    private List<Part> parts(Team team, Visitor visitor) {
        List<Round> shown = rounds.closed(team.id(), PulseButtons.SHOWN).reversed();
        return face.show(speech.blocks(shown, answers::of), visitor);
    }
}
