package dev.hearth.practice;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Message;
import dev.hearth.practice.desk.PracticeDesk;
import dev.hearth.practice.desk.Surroundings;
import dev.hearth.practice.face.PageFace;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.practice.screen.SamplePeople;
import dev.hearth.workspaces.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The practice chat for people: one page, and the parts of it that change. */
@Controller
@ConditionalOnBooleanProperty(PracticeDefaults.ENABLED)
class PracticePage {

    private final PracticeChat chat;
    private final PracticeDesk desk;
    private final Surroundings around;
    private final PageFace face;
    private final LiveFeed feed;
    private final ObjectProvider<HomeSection> sections;

    PracticePage(
            PracticeChat chat,
            PracticeDesk desk,
            Surroundings around,
            PageFace face,
            LiveFeed feed,
            ObjectProvider<HomeSection> sections) {
        this.chat = chat;
        this.desk = desk;
        this.around = around;
        this.face = face;
        this.feed = feed;
        this.sections = sections;
    }

    /** The whole page. */
    @GetMapping("/")
    String page(@RequestParam(defaultValue = "") String person, Model model) {
        fill(person, model);
        return "practice/chat";
    }

    /** What changes on it. */
    @GetMapping("/practice/view")
    String view(@RequestParam(defaultValue = "") String person, Model model) {
        fill(person, model);
        return "practice/chat :: live";
    }

    /** A person's home. */
    @GetMapping("/practice/home")
    String home(@RequestParam(defaultValue = "") String person, Model model) {
        String played = played(person);
        Optional<Message> answer = desk.arrived(played);
        List<Block> blocks = answer.map(Message::blocks).orElseGet(() -> blocks(played));
        model.addAttribute("home", face.home(blocks));
        return "practice/chat :: home";
    }

    /** Says whenever something has changed. */
    @GetMapping("/practice/live")
    SseEmitter live() {
        return feed.open();
    }

    private void fill(String person, Model model) {
        String played = played(person);
        List<Entry> seen = chat.seenBy(played);
        model.addAttribute("person", played);
        model.addAttribute("people", SamplePeople.PLAYABLE);
        model.addAttribute("clock", face.clock(around.now()));
        model.addAttribute("channel", face.channel(seen));
        model.addAttribute("alone", face.alone(seen));
    }

    private List<Block> blocks(String handle) {
        Person person = new Person(around.workspace(), handle);
        return sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .flatMap(section -> section.show(person).stream())
                .toList();
    }

    private static String played(String person) {
        return SamplePeople.played(person).orElse(SamplePeople.PLAYABLE.getFirst());
    }
}
