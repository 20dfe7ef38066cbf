package dev.hearth.stories.pages;

import dev.hearth.chat.Voice;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Format;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the reader told with their name, for them alone. Of a nameless story nobody knows whose it is: it is in no list. */
@Controller
class StoryPages implements Destination {

    private static final String PATH = "/pages/stories";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int PAGE = 20;

    private final Stories stories;
    private final StoryIds ids;
    private final Voice voice;
    private final Belonging belonging;
    private final StoryFile file;

    StoryPages(Stories stories, StoryIds ids, Voice voice, Belonging belonging, StoryFile file) {
        this.file = file;
        this.belonging = belonging;
        this.stories = stories;
        this.ids = ids;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "stories";
    }

    /** A story as the page shows it; the title is empty where there is none. */
    record Told(String id, String title, String text, String day, String audience, boolean sample) {}

    @GetMapping(PATH)
    ModelAndView mine(Visitor visitor, @RequestParam(defaultValue = "") String after) {
        Optional<Story.Id> last = ids.read(after);
        return after.isEmpty() || last.isPresent() ? page(visitor, last.orElse(null)) : Missing.page();
    }

    @GetMapping(PATH + "/{id:s-[a-z0-9]+}.{ending:[a-z]+}")
    @Nullable
    ModelAndView file(
            Visitor visitor, @PathVariable String id, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        Optional<Story> story = ids.read(id).flatMap(number -> stories.own(number, visitor.person()));
        Optional<Format> format = Format.of(ending);
        if (story.isEmpty() || format.isEmpty()) {
            return Missing.page();
        }
        format.get().send(file.table(List.of(story.get())), "story-" + id, response);
        return null;
    }

    private ModelAndView page(Visitor visitor, Story.@Nullable Id after) {
        List<Story> found = stories.of(visitor.person(), after, PAGE + 1);
        List<Told> told = found.stream().limit(PAGE).map(this::told).toList();
        return new ModelAndView("stories/mine")
                .addObject("stories", told)
                .addObject(
                        "teams",
                        belonging.of(visitor.person()).stream()
                                .filter(Team::setUp)
                                .toList())
                .addObject("older", found.size() > PAGE ? told.getLast().id() : null);
    }

    private Told told(Story story) {
        return new Told(
                ids.write(story.id()),
                story.words().title(),
                story.words().text(),
                DAY.format(story.told()),
                voice.line("stories.read-by." + story.audience().word()),
                story.sample());
    }
}
