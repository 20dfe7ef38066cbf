package dev.hearth.stories.changing;

import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.forms.Logs;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.stories.naming.Hiding;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** What tellers do with stories told with their name. A story of somebody else is to them as one that never was. */
@Component
class OwnStories {

    private final Ledger ledger;
    private final Stories stories;
    private final StoryIds ids;
    private final OwnDeeds deeds;
    private final Teams teams;
    private final Surroundings surroundings;
    private final ChangeForm form;
    private final MeaningForm meaning;
    private final ChangingSpeech speech;
    private final Hiding hiding;

    OwnStories(
            Ledger ledger,
            Stories stories,
            StoryIds ids,
            OwnDeeds deeds,
            Teams teams,
            Surroundings surroundings,
            ChangeForm form,
            MeaningForm meaning,
            ChangingSpeech speech,
            Hiding hiding) {
        this.hiding = hiding;
        this.ledger = ledger;
        this.stories = stories;
        this.ids = ids;
        this.deeds = deeds;
        this.teams = teams;
        this.surroundings = surroundings;
        this.form = form;
        this.meaning = meaning;
        this.speech = speech;
    }

    /** Opens the form of a story. */
    Reply edit(Request request, String written) {
        return own(request, written)
                .map(story -> Reply.open(form.filled(request.person(), surroundings.of(request, story.team()), story)))
                .orElseGet(() -> speech.none(written));
    }

    /** Opens the form for what a story means. */
    Reply mean(Request request, String written) {
        return own(request, written)
                .map(story -> Reply.open(meaning.filled(request.person(), story)))
                .orElseGet(() -> speech.none(written));
    }

    /** Keeps what a story means. */
    Reply mean(Request request, Story story, Story.Words words) {
        String written = ids.write(story.id());
        return keep(request, written, (id, teller) -> stories.mean(id, teller, words), speech.meant(written));
    }

    /** Opens the form of a story with the logs in it cut short; nothing changes before it is sent. */
    Reply shorten(Request request, String written) {
        return own(request, written).map(story -> shorten(request, story)).orElseGet(() -> speech.none(written));
    }

    private Reply shorten(Request request, Story story) {
        Story shorter = story.saying(Logs.shortened(story.words().text(), speech.leftOut()));
        return StoryFields.fits(shorter.words().text())
                ? Reply.open(form.filled(request.person(), surroundings.of(request, story.team()), shorter))
                : speech.tooLongToShorten();
    }

    /** Keeps a changed story. */
    Reply change(Request request, Story story, ChangingPolicy.Judgement.Change change) {
        String written = ids.write(story.id());
        BiPredicate<Story.Id, Person> changed = (id, teller) -> deeds.change(teller, story, change);
        return keep(request, written, changed, changed(story.id(), change.audience(), team(change.team())));
    }

    /** Lets the team read a story in which it was told. */
    Reply share(Request request, String written) {
        Optional<Team> team = own(request, written).flatMap(story -> team(story.team()));
        return keep(
                request,
                written,
                (id, teller) -> stories.open(id, teller, Audience.TEAM),
                ids.read(written).map(id -> changed(id, Audience.TEAM, team)).orElseGet(() -> speech.none(written)));
    }

    /** Who may read it from now on; of what is hidden, that it stays so. */
    private Reply changed(Story.Id id, Audience audience, Optional<Team> team) {
        return hiding.why(id).isPresent()
                ? speech.hidden(ids.write(id))
                : speech.changed(ids.write(id), audience, team);
    }

    /** Lets nobody else read it any more. */
    Reply alone(Request request, String written) {
        Optional<Team> team = own(request, written).flatMap(story -> team(story.team()));
        return keep(
                request,
                written,
                (id, teller) -> stories.open(id, teller, Audience.ME),
                speech.changed(written, Audience.ME, team));
    }

    /** Takes it back for good. */
    Reply withdraw(Request request, String written) {
        return keep(request, written, deeds::remove, speech.withdrawn(written));
    }

    /** Offers to take it back where nobody else sees which. */
    Reply privately(String written) {
        return ids.read(written).map(id -> speech.overheard(ids.write(id))).orElseGet(() -> speech.none(written));
    }

    /** The story whose form was sent is not there any more; what was typed is given back. */
    Reply gone(Ask.Submitted submitted) {
        return speech.gone(submitted);
    }

    private Reply keep(Request request, String written, BiPredicate<Story.Id, Person> effect, Reply answer) {
        Optional<Story.Id> id = ids.read(written);
        if (id.isEmpty()) {
            return speech.none(written);
        }
        return ledger.keep(
                request,
                () -> effect.test(id.get(), request.person())
                        ? Deed.done(ids.write(id.get()))
                        : Deed.refused(speech.none(written)),
                memo -> answer);
    }

    private Optional<Story> own(Request request, String written) {
        return ids.read(written).flatMap(id -> stories.own(id, request.person()));
    }

    private Optional<Team> team(Team.@org.jspecify.annotations.Nullable Id id) {
        return Optional.ofNullable(id).flatMap(teams::find);
    }
}
