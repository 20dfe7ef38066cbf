package dev.hearth.stories.telling;

import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.stories.nameless.Code;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the form in which a story is told. With a name it is kept at once; without one, after the code was shown. */
@Component
class TellHandler implements FormHandler {

    private final Surroundings surroundings;
    private final TellForm forms;
    private final Seals seals;
    private final Keeper keeper;
    private final Voice voice;

    TellHandler(Surroundings surroundings, TellForm forms, Seals seals, Keeper keeper, Voice voice) {
        this.surroundings = surroundings;
        this.forms = forms;
        this.seals = seals;
        this.keeper = keeper;
        this.voice = voice;
    }

    @Override
    public String form() {
        return TellForm.TELL;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Carry> carried =
                seals.open(request.person(), submitted.carry()).flatMap(Carry::read);
        if (carried.isEmpty()) {
            return again(request, submitted);
        }
        Carry carry = carried.get();
        Setting setting = surroundings.of(request.person().workspace(), carry.teams());
        Form form = forms.telling(request.person(), setting, carry).holding(submitted.values());
        return switch (TellingPolicy.judge(submitted, setting)) {
            case Judgement.Mend(Map<String, String> found) -> Reply.open(form.mending(sentences(found)));
            case Judgement.Named(Draft draft) -> keeper.keep(request, draft, carry.experiment());
            case Judgement.Nameless(Draft draft, Circle circle) ->
                carry.code().isPresent()
                        ? keeper.keepNameless(request, carry.code().get(), draft, circle, carry.experiment())
                        : Reply.open(forms.telling(request.person(), setting, carry.with(Code.fresh()))
                                .holding(submitted.values()));
        };
    }

    /** Sealed under an older key, or for somebody else: the words stay, the rest is made anew. */
    private Reply again(Request request, Ask.Submitted submitted) {
        Setting setting = surroundings.of(request);
        return Reply.open(forms.telling(request.person(), setting, "")
                .holding(submitted.values())
                .mending(Map.of("story", voice.line("stories.mend.old"))));
    }

    private Map<String, String> sentences(Map<String, String> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, mistake -> voice.line(mistake.getValue())));
    }
}
