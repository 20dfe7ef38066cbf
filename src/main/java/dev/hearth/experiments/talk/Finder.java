package dev.hearth.experiments.talk;

import dev.hearth.chat.Place;
import dev.hearth.delivery.Outbox;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the experiment people mean: by number, by the thread they speak in, or because no other can be meant. */
@Component
public class Finder {

    private static final Pattern CARD = Pattern.compile("experiment:(\\d{1,9})(?::.*)?");

    private final Experiments experiments;
    private final Neighbours neighbours;
    private final Teams teams;
    private final Outbox outbox;

    Finder(Experiments experiments, Neighbours neighbours, Teams teams, Outbox outbox) {
        this.experiments = experiments;
        this.neighbours = neighbours;
        this.teams = teams;
        this.outbox = outbox;
    }

    /** Which experiment a command means, and what else was typed; {@code states} narrow it down where no number was given. */
    public Optional<Ref> find(Request request, String text, Collection<State> states) {
        return Ref.read(text).or(() -> meant(request, states).map(number -> new Ref(number, 0, text)));
    }

    /** The same where free words follow: a number counts only if an experiment in one of these states has it. */
    public Optional<Ref> findBeforeWords(Request request, String text, Collection<State> states) {
        return Ref.read(text)
                .filter(ref -> text.startsWith("#") || isIn(request, ref, states))
                .or(() -> meant(request, states).map(number -> new Ref(number, 0, text)));
    }

    /** The experiment a thread is about. */
    public Optional<Integer> of(Place thread) {
        String began = thread.thread();
        return began == null
                ? Optional.empty()
                : outbox.handle(thread.workspace(), thread.channel(), began)
                        .map(CARD::matcher)
                        .filter(Matcher::matches)
                        .map(found -> Integer.parseInt(found.group(1)));
    }

    /** What is not over where somebody asks: in the team that meets there, else of the person, wherever it is. */
    public List<Experiment> open(Request request) {
        return Optional.ofNullable(request.place())
                .flatMap(teams::at)
                .map(team -> experiments.openIn(team.id()))
                .orElseGet(() -> experiments.openOf(request.person()));
    }

    private Optional<Integer> meant(Request request, Collection<State> states) {
        Place place = request.place();
        return place == null ? Optional.empty() : of(place).or(() -> onlyOne(place, states));
    }

    private Optional<Integer> onlyOne(Place place, Collection<State> states) {
        List<Experiment> candidates =
                teams.at(place).map(team -> of(team.id(), states)).orElse(List.of());
        return candidates.size() == 1 ? Optional.of(candidates.getFirst().number()) : Optional.empty();
    }

    /** Of a team, and while there are none those of others that name it: who is affected means them, too. */
    private List<Experiment> of(Team.Id team, Collection<State> states) {
        List<Experiment> own = experiments.in(team, states);
        return own.isEmpty() ? neighbours.naming(team, states) : own;
    }

    private boolean isIn(Request request, Ref ref, Collection<State> states) {
        return experiments
                .find(request.person().workspace(), ref.number())
                .filter(found -> states.contains(found.state()))
                .isPresent();
    }
}
