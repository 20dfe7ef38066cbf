package dev.hearth.stories.weekly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A team's own questions as one text: a line for each, in the order of asking; a line that begins with a dash is paused. */
final class OwnList {

    private static final int MOST = 25;
    private static final int LONGEST = 200;
    private static final String PAUSED = "- ";

    private OwnList() {}

    static String write(List<TeamQuestions.Own> questions) {
        return questions.stream()
                .map(own -> (own.paused() ? PAUSED : "") + own.text())
                .collect(Collectors.joining("\n"));
    }

    static List<TeamQuestions.Own> read(String text) {
        return text.replace("\0", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.replaceAll("^[-–—]+", "").isBlank())
                .map(line -> line.matches("[-–—].*")
                        ? new TeamQuestions.Own(line.replaceAll("^[-–—]+", "").strip(), true)
                        : new TeamQuestions.Own(line, false))
                .distinct()
                .toList();
    }

    /** The key of the sentence that says what to mend. */
    static Optional<String> mistake(List<TeamQuestions.Own> questions) {
        if (questions.size() > MOST) {
            return Optional.of("stories.questions.many");
        }
        return questions.stream().anyMatch(own -> own.text().length() > LONGEST)
                ? Optional.of("stories.questions.long")
                : Optional.empty();
    }
}
