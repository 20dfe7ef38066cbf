package dev.hearth.narrator;

import dev.hearth.chat.Button;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.UnderOwn;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Under a story that a summary may quote, where its team has a narrator: whether an outside program may read it. No, unless pressed. */
@Component
class ConsentButton implements UnderOwn, ButtonHandler {

    private static final String ALLOW = "narrator.allow";
    private static final String FORBID = "narrator.forbid";

    private final OfferedNarrator offer;
    private final Settings settings;
    private final Consents consents;
    private final Tellings tellings;
    private final Stories stories;
    private final StoryIds ids;
    private final Ledger ledger;
    private final Voice voice;

    ConsentButton(
            OfferedNarrator offer,
            Settings settings,
            Consents consents,
            Tellings tellings,
            Stories stories,
            StoryIds ids,
            Ledger ledger,
            Voice voice) {
        this.offer = offer;
        this.settings = settings;
        this.consents = consents;
        this.tellings = tellings;
        this.stories = stories;
        this.ids = ids;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Optional<Button> under(Story story) {
        return canBeRead(story) ? Optional.of(button(story.id())) : Optional.empty();
    }

    private boolean canBeRead(Story story) {
        return story.teller() != null
                && story.team() != null
                && story.audience() != Audience.ME
                && story.words().quotable()
                && offer.on(story.team());
    }

    private Button button(Story.Id story) {
        boolean given = !consents.among(Set.of(story)).isEmpty();
        return Button.plain(
                voice.line(given ? "narrator.button.forbid" : "narrator.button.allow"),
                given ? FORBID : ALLOW,
                ids.write(story));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ALLOW, FORBID);
    }

    /** Only of one's own story; taking it back counts whatever has become of the story since. */
    @Override
    public Reply press(Request request, Press press) {
        boolean give = press.name().equals(ALLOW);
        return ids.read(press.subject())
                .flatMap(id -> stories.own(id, request.person()))
                .filter(story -> !give || canBeRead(story))
                .map(story -> keep(request, story.id(), give))
                .orElseGet(() -> Reply.say(voice.say("narrator.gone")));
    }

    private Reply keep(Request request, Story.Id story, boolean give) {
        String id = ids.write(story);
        return ledger.keep(
                request,
                () -> write(request, story, give),
                memo -> Reply.say(
                        give
                                ? voice.say("narrator.allowed", "id", id, "host", settings.host())
                                : voice.say("narrator.forbidden", "id", id)));
    }

    private Deed.Verdict write(Request request, Story.Id story, boolean give) {
        if (stories.own(story, request.person()).isEmpty()) {
            return Deed.refused(Reply.say(voice.say("narrator.gone")));
        }
        if (give) {
            consents.give(story);
        } else {
            consents.take(story);
            tellings.forget(story);
        }
        return Deed.done("");
    }
}
