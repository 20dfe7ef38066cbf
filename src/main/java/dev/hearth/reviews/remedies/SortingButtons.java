package dev.hearth.reviews.remedies;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.remedies.Sorting.Idea;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons under an idea that is back. */
@Component
class SortingButtons implements ButtonHandler {

    private static final String KEEP = "reviews.idea.keep";
    private static final String DROP = "reviews.idea.drop";

    private final Sorting sorting;
    private final Remedies remedies;
    private final RemedySpeech speech;

    SortingButtons(Sorting sorting, Remedies remedies, RemedySpeech speech) {
        this.sorting = sorting;
        this.remedies = remedies;
        this.speech = speech;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(KEEP, DROP, RemedySpeech.MERGE, RemedySpeech.TAKE);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(RemedySpeech.MERGE, RemedySpeech.TAKE);
    }

    @Override
    public Reply press(Request request, Press press) {
        return sorting.idea(request, press.subject())
                .map(idea -> press(request, press.name(), idea))
                .orElseGet(() -> speech.say("idea.gone"));
    }

    private Reply press(Request request, String name, Idea idea) {
        return switch (name) {
            case KEEP -> sorting.keep(request, idea);
            case DROP -> sorting.drop(request, idea);
            case RemedySpeech.TAKE ->
                Reply.open(
                        speech.take(idea.review(), idea.remedy(), BecomesLesson.usual(sorting.today(idea.review()))));
            default -> merge(idea);
        };
    }

    private Reply merge(Idea idea) {
        List<Remedy> others = remedies.of(idea.review()).stream()
                .filter(other ->
                        other.waits() && other.number() != idea.remedy().number())
                .toList();
        return others.isEmpty()
                ? speech.say("merge.alone")
                : Reply.open(speech.merge(idea.review(), idea.remedy(), others));
    }
}
