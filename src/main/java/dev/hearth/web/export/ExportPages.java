package dev.hearth.web.export;

import dev.hearth.chat.Voice;
import dev.hearth.web.Destination;
import dev.hearth.web.Format;
import dev.hearth.web.Missing;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A page with what its reader may take along, and the files themselves. */
@Controller
class ExportPages implements Destination {

    static final String PATH = "/pages/export";

    private final ObjectProvider<Takeaway> takeaways;
    private final Voice voice;

    ExportPages(ObjectProvider<Takeaway> takeaways, Voice voice) {
        this.takeaways = takeaways;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "export";
    }

    /** Something to take along, in each format. */
    record Offer(String name, String about, List<Download> files) {}

    /** One file. */
    record Download(String path, String format) {}

    @GetMapping(PATH)
    ModelAndView offers(Visitor visitor) {
        List<Offer> offers = takeaways.stream()
                .sorted(Comparator.comparingInt(Takeaway::order))
                .map(this::offer)
                .toList();
        return new ModelAndView("web/export").addObject("offers", offers);
    }

    @GetMapping(PATH + "/{word:[a-z]+}.{ending:[a-z]+}")
    @Nullable
    ModelAndView file(
            Visitor visitor, @PathVariable String word, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        Optional<Takeaway> wanted =
                takeaways.stream().filter(one -> one.word().equals(word)).findFirst();
        Optional<Format> format = Format.of(ending);
        if (wanted.isEmpty() || format.isEmpty()) {
            return Missing.page();
        }
        format.get().send(wanted.get().table(visitor), "hearth-" + word, response);
        return null;
    }

    private Offer offer(Takeaway takeaway) {
        return new Offer(
                voice.line("web.export." + takeaway.word()),
                voice.line("web.export." + takeaway.word() + ".about"),
                Arrays.stream(Format.values())
                        .map(format -> new Download(
                                PATH + '/' + takeaway.word() + '.' + format.ending(),
                                voice.line("web.format." + format.ending())))
                        .toList());
    }
}
