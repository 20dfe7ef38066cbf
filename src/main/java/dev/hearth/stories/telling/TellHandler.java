package dev.hearth.stories.telling;

import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Secrets;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.stories.nameless.Code;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the form in which a story is told. With a name it is kept at once; without one, after the code was shown. */
@Component
class TellHandler implements FormHandler {

    private final Surroundings surroundings;
    private final TellForm forms;
    private final Seals seals;
    private final Tying tying;
    private final Keeper keeper;
    private final StoryFields fields;
    private final Voice voice;

    TellHandler(
            Surroundings surroundings,
            TellForm forms,
            Seals seals,
            Tying tying,
            Keeper keeper,
            StoryFields fields,
            Voice voice) {
        this.surroundings = surroundings;
        this.forms = forms;
        this.seals = seals;
        this.tying = tying;
        this.keeper = keeper;
        this.fields = fields;
        this.voice = voice;
    }

    @Override
    public String form() {
        return TellForm.TELL;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return seals.open(request.person(), submitted.carry())
                .flatMap(Carry::read)
                .map(carry -> submit(request, submitted, carry))
                .orElseGet(() -> again(request, submitted));
    }

    private Reply submit(Request request, Ask.Submitted submitted, Carry carry) {
        Setting setting = surroundings.of(
                request.person().workspace(), carry.teams(), carry.invitation().beside());
        return switch (TellingPolicy.judge(submitted, setting)) {
            case Judgement.Mend(Map<String, String> found) ->
                Reply.open(form(request, submitted, setting, carry).mending(sentences(found, submitted)));
            case Judgement.Named(Draft draft) ->
                keeper.keep(request, draft, tying.named(carry.invitation(), submitted.value(StoryFields.QUESTION)));
            case Judgement.Nameless(Draft draft, Circle circle) ->
                carry.code().isPresent()
                        ? keepNameless(request, carry, carry.code().get(), draft, circle)
                        : Reply.open(form(request, submitted, setting, carry.with(Code.fresh())));
        };
    }

    private Reply keepNameless(Request request, Carry carry, Code code, Draft draft, Circle circle) {
        return keeper.keepNameless(
                request,
                code,
                draft,
                circle,
                tying.nameless(request.person().workspace(), carry.invitation()),
                carry.invitation().ticket());
    }

    /** The form with all that was typed, and with a box to tick where it looks like a secret. */
    private Form form(Request request, Ask.Submitted submitted, Setting setting, Carry carry) {
        Form plain = forms.telling(request.person(), setting, carry);
        boolean secret = Secrets.beginning(submitted.value(StoryFields.STORY)).isPresent();
        return (secret ? forms.askingToBeSure(plain) : plain).holding(submitted.values());
    }

    /** Sealed under an older key, by an older version, or for somebody else: the words stay, the rest is made anew. */
    private Reply again(Request request, Ask.Submitted submitted) {
        Setting setting = surroundings.of(request);
        return Reply.open(forms.telling(request.person(), setting, Invitation.ANY)
                .holding(submitted.values())
                .mending(Map.of(StoryFields.STORY, voice.line("stories.mend.old"))));
    }

    private Map<String, String> sentences(Map<String, String> found, Ask.Submitted submitted) {
        return found.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, mistake -> fields.sentence(mistake.getValue(), submitted)));
    }
}
