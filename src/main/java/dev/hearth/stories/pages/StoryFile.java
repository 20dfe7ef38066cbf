package dev.hearth.stories.pages;

import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the reader told with their name, to take along. */
@Component
class StoryFile implements Takeaway {

    private static final List<String> COLUMNS =
            List.of("story", "told", "audience", "title", "quotable", "feeling", "words", "meaning");

    private final Stories stories;
    private final StoryIds ids;

    StoryFile(Stories stories, StoryIds ids) {
        this.stories = stories;
        this.ids = ids;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String word() {
        return "stories";
    }

    @Override
    public Table table(Visitor reader) {
        return table(stories.of(reader.person(), null, Integer.MAX_VALUE));
    }

    /** These stories, to take along. */
    Table table(List<Story> told) {
        return new Table(COLUMNS, told.stream().map(this::row).toList());
    }

    private List<String> row(Story story) {
        Story.Words words = story.words();
        return List.of(
                ids.write(story.id()),
                story.told().toString(),
                story.audience().word(),
                words.title(),
                words.quotable() ? "yes" : "no",
                words.feeling() == 0 ? "" : String.valueOf(words.feeling()),
                words.text(),
                words.writtenMeaning());
    }
}
