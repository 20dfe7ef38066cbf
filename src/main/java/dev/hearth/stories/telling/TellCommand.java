package dev.hearth.stories.telling;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.stories.forms.Overheard;
import dev.hearth.stories.forms.Secrets;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.stories.forms.Wording;
import dev.hearth.team.Teams;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code /story} opens the form; {@code /story TEXT} keeps the text at once, for its teller alone. */
@Component
class TellCommand implements Command {

    private final Teams teams;
    private final Surroundings surroundings;
    private final TellForm forms;
    private final Keeper keeper;
    private final TellingSpeech speech;

    TellCommand(Teams teams, Surroundings surroundings, TellForm forms, Keeper keeper, TellingSpeech speech) {
        this.teams = teams;
        this.surroundings = surroundings;
        this.forms = forms;
        this.keeper = keeper;
        this.speech = speech;
    }

    @Override
    public Signature signature() {
        return new Signature("story", "", "[TEXT]", true, true);
    }

    @Override
    public Reply handle(Request request, String text) {
        String words = Wording.clean(text);
        if (words.isEmpty()) {
            return Reply.open(forms.telling(request.person(), surroundings.of(request), Invitation.ANY));
        }
        if (Overheard.is(request)) {
            return speech.overheard();
        }
        if (words.length() > Wording.LONGEST) {
            return speech.tooLong(words);
        }
        return Secrets.beginning(words)
                .map(beginning -> perhapsSecret(request, words, beginning))
                .orElseGet(() -> keeper.keepQuickly(request, teams.here(request).orElse(null), words));
    }

    /** Nothing is kept yet: the form asks whether it may stay, with all the words in it, or, where they do not fit, gives them back. */
    private Reply perhapsSecret(Request request, String words, String beginning) {
        return StoryFields.fits(words)
                ? Reply.open(forms.askingToBeSure(forms.telling(request.person(), surroundings.of(request), words))
                        .mending(Map.of(StoryFields.STORY, speech.secret(beginning))))
                : speech.secretIn(words, beginning);
    }
}
