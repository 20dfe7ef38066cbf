package dev.hearth.stories.weekly;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions teams wrote themselves, as rows. Who wrote one is not among them. */
@Component
class TeamQuestions {

    private static final Pattern ID = Pattern.compile("own\\.(\\d{1,18})\\.(\\d{1,6})");

    private final JdbcClient jdbc;

    TeamQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param paused whether it is left out for now
     */
    record Own(String text, boolean paused) {}

    /** All of a team, in its order. */
    List<Own> all(Team.Id team) {
        return jdbc.sql("select text, paused from team_questions where team = ? order by place")
                .param(team.value())
                .query((row, number) -> new Own(row.getString("text"), row.getBoolean("paused")))
                .list();
    }

    /** The ids of those that are not paused, in the team's order. */
    List<String> ids(Team.Id team) {
        return jdbc.sql("select number from team_questions where team = ? and not paused order by place")
                .param(team.value())
                .query((row, number) -> "own." + team.value() + "." + row.getInt("number"))
                .list();
    }

    /** What a question asks, for people of its workspace. */
    Optional<String> text(Workspace.Id workspace, String id) {
        Matcher found = ID.matcher(id);
        return found.matches()
                ? jdbc.sql("select text from team_questions join teams on teams.id = team_questions.team"
                                + " where team = ? and number = ? and teams.workspace = ?")
                        .params(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2)), workspace.value())
                        .query((row, number) -> row.getString("text"))
                        .optional()
                : Optional.empty();
    }

    /** Puts these in place of all there were, inside a deed; a question whose words are the same keeps its number. */
    void replace(Team.Id team, List<Own> questions) {
        List<Numbered> before = jdbc.sql("select number, text from team_questions where team = ?")
                .param(team.value())
                .query((row, number) -> new Numbered(row.getInt("number"), row.getString("text")))
                .list();
        jdbc.sql("delete from team_questions where team = ?")
                .param(team.value())
                .update();
        int next = before.stream().mapToInt(Numbered::number).max().orElse(0) + 1;
        List<Numbered> left = new ArrayList<>(before);
        for (int place = 0; place < questions.size(); place++) {
            Own own = questions.get(place);
            Optional<Numbered> same =
                    left.stream().filter(one -> one.text().equals(own.text())).findFirst();
            same.ifPresent(left::remove);
            int number = same.isPresent() ? same.get().number() : next++;
            jdbc.sql("insert into team_questions (team, number, text, place, paused) values (?, ?, ?, ?, ?)")
                    .params(team.value(), number, own.text(), place, own.paused())
                    .update();
        }
    }

    private record Numbered(int number, String text) {}
}
