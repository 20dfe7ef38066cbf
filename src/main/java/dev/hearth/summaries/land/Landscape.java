package dev.hearth.summaries.land;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.themes.Trend;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a summary may be shown today: what was taken back or closed since is gone, and a group in which fewer than five
 * tellers are left is a group no more (P4, P8).
 *
 * @param themes groups, with words their tellers share
 * @param others stories in no group
 * @param quoted stories of which a sentence may be shown
 * @param apart pairs of one theme that their tellers placed far apart
 * @param gone themes of the periods before that are none any more
 * @param pictures where stories lie
 */
public record Landscape(
        List<Theme> themes,
        List<Story> others,
        List<Story> quoted,
        List<List<Story>> apart,
        List<Gone> gone,
        List<Lie> pictures) {

    public Landscape {
        themes = List.copyOf(themes);
        others = List.copyOf(others);
        quoted = List.copyOf(quoted);
        apart = List.copyOf(apart);
        gone = List.copyOf(gone);
        pictures = List.copyOf(pictures);
    }

    /** Stories that are alike; the words are what five of their tellers used, and may be none. */
    public record Theme(List<String> words, List<Story> stories, Trend trend) {
        public Theme {
            words = List.copyOf(words);
            stories = List.copyOf(stories);
        }
    }

    /** A theme that is none any more, and the last period in which it was one. */
    public record Gone(List<String> words, Period since) {
        public Gone {
            words = List.copyOf(words);
        }
    }

    /**
     * Where stories lie in a triangle or between two ends.
     *
     * @param name of what they were placed in
     * @param steps at each spot: 0 nothing that may be said, 1 some, 2 many, 3 most
     * @param earlier whether stories lay there in most of the periods before
     */
    public record Lie(String name, List<Integer> steps, List<Boolean> earlier) {
        public Lie {
            steps = List.copyOf(steps);
            earlier = List.copyOf(earlier);
        }
    }

    /** Everything in it, groups first. */
    public List<Story> all() {
        return Stream.concat(themes.stream().flatMap(theme -> theme.stories().stream()), others.stream())
                .toList();
    }
}
