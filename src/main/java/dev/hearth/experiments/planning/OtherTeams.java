package dev.hearth.experiments.planning;

import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Neighbour;
import dev.hearth.reception.Ask;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The other teams a plan may name: those of the workspace that set their channel up, for others are asked nothing. Where
 * there are none, the form asks for none.
 */
@Component
class OtherTeams {

    static final String HOST = "host";
    static final String RELYING = "relying";
    static final String OURS = "ours";

    private final Teams teams;
    private final Voice voice;

    OtherTeams(Teams teams, Voice voice) {
        this.teams = teams;
        this.voice = voice;
    }

    /** The fields that ask for them. */
    List<Field> fields(Team team) {
        List<Option> named = others(team)
                .map(other -> new Option(Long.toString(other.id().value()), other.name()))
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        List<Option> hosts = new ArrayList<>();
        hosts.add(new Option(OURS, voice.line("experiments.form.host.ours")));
        hosts.addAll(named);
        return List.of(
                new Field.Choice(HOST, voice.line("experiments.form.host"), hosts, OURS, true),
                new Field.Several(RELYING, voice.line("experiments.form.relying"), named, "", true));
    }

    private Stream<Team> others(Team team) {
        return teams.in(team.workspace()).stream()
                .filter(Team::setUp)
                .filter(Predicate.not(other -> other.id().equals(team.id())))
                .sorted(Comparator.comparing(Team::name)
                        .thenComparing(other -> other.id().value()));
    }

    /** What to mend: a team that was chosen and is not there any more. */
    Map<String, String> mistakes(Team team, Ask.Submitted submitted) {
        List<String> known =
                others(team).map(other -> Long.toString(other.id().value())).toList();
        return Stream.of(HOST, RELYING)
                .filter(field -> !values(submitted, field).allMatch(known::contains))
                .collect(Collectors.toMap(field -> field, field -> voice.line("experiments.mend." + field)));
    }

    /** Who was named, once there is nothing to mend: each team once, as the one whose system it is if it is that. */
    List<Neighbour> named(Ask.Submitted submitted) {
        Optional<Team.Id> host = values(submitted, HOST).map(OtherTeams::id).findFirst();
        return Stream.concat(
                        host.map(Neighbour::owning).stream(),
                        values(submitted, RELYING)
                                .map(OtherTeams::id)
                                .filter(team -> !host.equals(Optional.of(team)))
                                .distinct()
                                .map(Neighbour::relying))
                .toList();
    }

    private static Stream<String> values(Ask.Submitted submitted, String field) {
        return Arrays.stream(submitted.value(field).split(","))
                .filter(value -> !value.isEmpty() && !value.equals(OURS));
    }

    private static Team.Id id(String value) {
        return new Team.Id(Long.parseLong(value));
    }
}
