package dev.hearth.incidents.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Pass;
import dev.hearth.hooks.Sample;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one database hear of the same thing in the same moment. */
@Tag("P2")
class AlertsOnTwoNodesTests {

    private static final Instant START =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3000);

    @Test
    void equalAlertsAndDifferentOnesAtOnceOpenOneIncident() {
        String url = Databases.postgresql();
        try (Harness one = Databases.hearth(url).at("2027-01-05T14:02");
                Harness other = Databases.hearth(url).at("2027-01-05T14:02")) {
            one.type("mia", "/hearth settings");
            one.fill("mia", "alerts", "open");
            Team team = one.bean(Teams.class).in(one.person("mia").workspace()).getFirst();
            List<CompletableFuture<Answer>> answers = IntStream.range(0, 24)
                    .mapToObj(i -> List.of(soon(one, team, i / 3), soon(other, team, i / 3)))
                    .flatMap(List::stream)
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(Answer.taken()));
            assertThat(one.bean(Incidents.class).openOf(team.id())).hasSize(1);
            JdbcTemplate jdbc = one.bean(JdbcTemplate.class);
            assertThat(jdbc.queryForObject("select count(*) from incident_bursts", Integer.class))
                    .isEqualTo(1);
            assertThat(jdbc.queryForList("select times from incident_alerts", Integer.class))
                    .hasSize(8)
                    .containsOnly(1);
        }
    }

    private static CompletableFuture<Answer> soon(Harness node, Team team, int number) {
        Hook hook = node.context.getBeansOfType(Hook.class).values().stream()
                .filter(found -> found.kind() == Kind.ALERTS)
                .findFirst()
                .orElseThrow();
        String body = Sample.text("alertmanager-firing", START).replace("9f86d081884c7d65", "alert" + number);
        return CompletableFuture.supplyAsync(
                () -> hook.take(new Arrival(new Pass(team, Kind.ALERTS), Sample.json(body), "")));
    }
}
