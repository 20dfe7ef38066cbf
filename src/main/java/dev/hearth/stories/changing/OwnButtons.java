package dev.hearth.stories.changing;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons under a teller's own story. The subject is its id; it counts only if the story is theirs. */
@Component
class OwnButtons implements ButtonHandler {

    static final String SHARE = "stories.share";
    static final String ALONE = "stories.alone";
    static final String WITHDRAW = "stories.withdraw";
    private static final String EDIT = "stories.edit";
    private static final String MEAN = "stories.mean";
    private static final String SHORTEN = "stories.shorten";

    private final OwnStories own;

    OwnButtons(OwnStories own) {
        this.own = own;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(SHARE, ALONE, WITHDRAW, EDIT, MEAN, SHORTEN);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(EDIT, MEAN, SHORTEN);
    }

    @Override
    public Reply press(Request request, Press press) {
        String id = press.subject();
        return switch (press.name()) {
            case SHARE -> own.share(request, id);
            case ALONE -> own.alone(request, id);
            case WITHDRAW -> own.withdraw(request, id);
            case MEAN -> own.mean(request, id);
            case SHORTEN -> own.shorten(request, id);
            default -> own.edit(request, id);
        };
    }
}
