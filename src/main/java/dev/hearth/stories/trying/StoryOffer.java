package dev.hearth.stories.trying;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.Afterwards;
import dev.hearth.stories.telling.TellButtons;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers to tell a story about an experiment that was talked about. */
@Component
class StoryOffer implements Afterwards {

    private static final int ORDER = 10;

    private final Voice voice;

    StoryOffer(Voice voice) {
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Button> after(Tried tried) {
        return Optional.of(Button.plain(
                voice.line("stories.button.tell-about"), TellButtons.TELL, TellButtons.about(tried.number())));
    }
}
