package dev.hearth.stories.naming;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.TeamStories;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A steward looks at what waits and decides: shown again, other words, or taken away. Who decided is not kept. */
@Component
class DecideButtons implements ButtonHandler {

    static final String LOOK = "stories.look";
    static final String SHOW = "stories.decide-show";
    static final String REWORD = "stories.decide-reword";
    static final String REMOVE = "stories.decide-remove";

    private static final Pattern TEAM = Pattern.compile("\\d{1,18}");

    private final TeamStories stories;
    private final StoryIds ids;
    private final Teams teams;
    private final Deciders deciders;
    private final Hiding hiding;
    private final Notices notices;
    private final DecidingSpeech speech;
    private final Ledger ledger;

    DecideButtons(
            TeamStories stories,
            StoryIds ids,
            Teams teams,
            Deciders deciders,
            Hiding hiding,
            Notices notices,
            DecidingSpeech speech,
            Ledger ledger) {
        this.stories = stories;
        this.ids = ids;
        this.teams = teams;
        this.deciders = deciders;
        this.hiding = hiding;
        this.notices = notices;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(LOOK, SHOW, REWORD, REMOVE);
    }

    @Override
    public Reply press(Request request, Press press) {
        return press.name().equals(LOOK) ? look(request, press.subject()) : decide(request, press);
    }

    private Reply look(Request request, String written) {
        Optional<Team> team = TEAM.matcher(written).matches()
                ? teams.find(new Team.Id(Long.parseLong(written)))
                        .filter(found ->
                                found.workspace().equals(request.person().workspace()))
                : Optional.empty();
        return team.map(found -> speech.list(found, theirs(request, found))).orElseGet(speech::notYours);
    }

    /** To whoever may decide about none, nothing waits. */
    private List<Story> theirs(Request request, Team team) {
        return stories.waiting(team).stream()
                .filter(story -> deciders.may(request, team, story))
                .toList();
    }

    private Reply decide(Request request, Press press) {
        Optional<Story> story = ids.read(press.subject()).flatMap(stories::waiting);
        Optional<Team> team = story.flatMap(found -> Optional.ofNullable(found.team()))
                .flatMap(teams::find)
                .filter(found -> found.workspace().equals(request.person().workspace()));
        if (team.isEmpty() || !deciders.may(request, team.get(), story.get())) {
            return speech.notYours();
        }
        return ledger.keep(
                request.unkept(),
                () -> {
                    Optional<Hiding.Why> why = why(press.name());
                    boolean decided = hiding.decide(story.get().id(), why);
                    if (decided && why.isPresent()) {
                        notices.decided(team.get(), story.get(), why.get());
                    }
                    return decided ? Deed.done("") : Deed.refused(speech.notYours());
                },
                memo -> speech.decided(why(press.name()).map(Hiding.Why::word).orElse("show")));
    }

    private static Optional<Hiding.Why> why(String button) {
        return switch (button) {
            case REWORD -> Optional.of(Hiding.Why.REWORD);
            case REMOVE -> Optional.of(Hiding.Why.REMOVED);
            default -> Optional.empty();
        };
    }
}
