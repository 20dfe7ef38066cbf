package dev.hearth.team;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Trace;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a team named a person among those who may plan. A nobody takes their place: where nobody is left, not everybody may. */
@Component
class OwnPlanning implements Belongings, Trace {

    private final JdbcClient jdbc;
    private final Teams teams;

    OwnPlanning(JdbcClient jdbc, Teams teams) {
        this.jdbc = jdbc;
        this.teams = teams;
    }

    @Override
    public int order() {
        return 53;
    }

    @Override
    public String word() {
        return "settings";
    }

    @Override
    public List<Trace> traces() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "teams.planners";
    }

    @Override
    public List<String> of(Person person) {
        return teams.in(person.workspace()).stream()
                .filter(team -> team.settings().planners().contains(person.handle()))
                .map(team -> team.id().value() + "/" + person.handle())
                .toList();
    }

    @Override
    public List<String> all() {
        return jdbc.sql("select id from teams").query((row, number) -> row.getLong(1)).list().stream()
                .flatMap(id -> teams.find(new Team.Id(id)).stream())
                .flatMap(team -> team.settings().planners().stream()
                        .map(handle -> team.id().value() + "/" + handle))
                .toList();
    }

    @Override
    public void erase(String key) {
        int slash = key.indexOf('/');
        String handle = key.substring(slash + 1);
        teams.find(new Team.Id(Long.parseLong(key.substring(0, slash))))
                .ifPresent(team -> teams.save(team.plannedBy(team.settings().planners().stream()
                        .map(planner -> planner.equals(handle) ? Person.GONE : planner)
                        .distinct()
                        .toList())));
    }
}
