package dev.hearth.linking;

import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.chat.sides.Sides;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.workspaces.Standing;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code /hearth link}: puts one workspace on two platforms, by an administrator of each. */
@Component
class LinkCommand implements Command {

    private final Platforms platforms;
    private final Sides sides;
    private final Alliance alliance;
    private final Channels channels;
    private final Attempts attempts;
    private final Voice voice;

    LinkCommand(
            Platforms platforms, Sides sides, Alliance alliance, Channels channels, Attempts attempts, Voice voice) {
        this.platforms = platforms;
        this.sides = sides;
        this.alliance = alliance;
        this.channels = channels;
        this.attempts = attempts;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "link", "[CODE|here TEAM|off]");
    }

    @Override
    public Reply handle(Request request, String text) {
        String[] words = text.strip().split("\\s+", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        if (platforms.count() < 2) {
            return say("linking.alone");
        }
        if (first.equals("here")) {
            return isLinked(request) ? channels.wish(request, words.length > 1 ? words[1] : "") : say("linking.none");
        }
        return request.standing() == Standing.ADMINISTRATOR
                ? administer(request, first, text)
                : say("linking.not-yours");
    }

    private Reply administer(Request request, String first, String text) {
        if (first.equals("off")) {
            return isLinked(request) ? alliance.part(request) : say("linking.none");
        }
        if (isLinked(request)) {
            return say("linking.linked");
        }
        if (!attempts.allow(request.person())) {
            return say("linking.tries");
        }
        if (first.isEmpty()) {
            return alliance.offer(request);
        }
        return request.ask() instanceof Ask.Typed typed && typed.overheard()
                ? alliance.spoil(request, text)
                : alliance.join(request, text);
    }

    private boolean isLinked(Request request) {
        return !sides.now().second(request.person().workspace()).isEmpty();
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }
}
