package dev.hearth.stories.reading;

import dev.hearth.chat.Voice;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import org.springframework.stereotype.Component;

/** {@code /story search WORDS} finds stories by what they mean and by their words. */
@Component
class SearchCommand implements Command {

    private final Reading reading;
    private final Voice voice;

    SearchCommand(Reading reading, Voice voice) {
        this.reading = reading;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("story", "search", "WORDS");
    }

    @Override
    public Reply handle(Request request, String text) {
        return text.isEmpty() ? Reply.say(voice.say("stories.search.what")) : reading.search(request, text);
    }
}
