package dev.hearth.welcome;

import dev.hearth.chat.Voice;
import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Erasing;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.web.Destination;
import dev.hearth.web.Keeping;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Run;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is kept of whoever reads and until when, in the same sentences as in the chat; and all of it taken back in one press. */
@Controller
class PrivacyPage implements Destination {

    private static final String PATH = "/pages/privacy";

    private final Privacy privacy;
    private final Erasing erasing;
    private final Keeping keeping;
    private final Face face;
    private final Voice voice;

    PrivacyPage(Privacy privacy, Erasing erasing, Keeping keeping, Face face, Voice voice) {
        this.privacy = privacy;
        this.erasing = erasing;
        this.keeping = keeping;
        this.face = face;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "privacy";
    }

    /** Something kept: what, and until when. */
    record Kept(List<Run> what, List<Run> until) {}

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor) {
        return page(visitor, "");
    }

    /** Whoever sends this is signed out by it, so the answer is the page itself. */
    @PostMapping(PATH + "/erase")
    ModelAndView erase(Visitor visitor) {
        Ask ask = new Ask.Submitted("", "", Map.of());
        return switch (keeping.keep(keeping.request(visitor, null, ask), () -> erased(visitor))) {
            case KEPT ->
                new ModelAndView("welcome/erased")
                        .addObject("said", face.runs(voice.say("privacy.erased"), visitor))
                        .addObject("codes", face.runs(voice.say("privacy.erase.codes"), visitor));
            case REFUSED, NOT_YET -> page(visitor, voice.line("web.not-yet"));
        };
    }

    private Deed.Verdict erased(Visitor visitor) {
        erasing.erase(visitor.person());
        return Deed.done("erased");
    }

    private ModelAndView page(Visitor visitor, String mistake) {
        List<String> words = erasing.of(visitor.person()).stream()
                .map(Belongings::word)
                .distinct()
                .toList();
        return new ModelAndView("welcome/privacy")
                .addObject("mistake", mistake)
                .addObject("rules", face.show(privacy.sentences(), visitor))
                .addObject(
                        "kept",
                        words.stream()
                                .map(word -> new Kept(
                                        runs("privacy.keeps." + word, visitor), runs("privacy.until." + word, visitor)))
                                .toList())
                .addObject(
                        "stays",
                        words.stream()
                                .map(word -> "privacy.stays." + word)
                                .filter(voice::knows)
                                .map(key -> runs(key, visitor))
                                .toList())
                .addObject("asks", runs("privacy.erase.asks", visitor))
                .addObject("leaves", runs("privacy.erase.stays", visitor))
                .addObject("codes", runs("privacy.erase.codes", visitor))
                .addObject("button", voice.line("privacy.erase.button"));
    }

    private List<Run> runs(String key, Visitor visitor) {
        return face.runs(voice.say(key), visitor);
    }
}
