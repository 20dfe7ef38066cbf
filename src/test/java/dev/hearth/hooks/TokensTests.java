package dev.hearth.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What opens a door, and what does not. */
@Tag("P11")
class TokensTests {

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void aTokenOpensOneDoorOfOneTeamUntilItIsRenewedOrRevoked(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Tokens tokens = hearth.bean(Tokens.class);
            Team ours = team(hearth, "payments");
            Team theirs = team(hearth, "search");
            String first = tokens.fresh();
            String other = tokens.fresh();
            hearth.bean(Ledger.class).run(() -> {
                tokens.keep(ours, Kind.ALERTS, first);
                tokens.keep(theirs, Kind.ALERTS, other);
            });

            assertThat(tokens.find(Kind.ALERTS, first))
                    .map(Pass::team)
                    .map(Team::id)
                    .contains(ours.id());
            assertThat(tokens.find(Kind.ALERTS, other))
                    .map(Pass::team)
                    .map(Team::id)
                    .contains(theirs.id());
            assertThat(tokens.find(Kind.PREFLIGHT, first)).isEmpty();
            assertThat(tokens.of(ours.id())).containsExactly(Kind.ALERTS);

            String renewed = tokens.fresh();
            hearth.bean(Ledger.class).run(() -> tokens.keep(ours, Kind.ALERTS, renewed));
            assertThat(tokens.find(Kind.ALERTS, first)).isEmpty();
            assertThat(tokens.find(Kind.ALERTS, renewed)).isPresent();

            hearth.bean(Ledger.class).run(() -> tokens.revoke(ours.id(), Kind.ALERTS));
            assertThat(tokens.find(Kind.ALERTS, renewed)).isEmpty();
            assertThat(tokens.find(Kind.ALERTS, other)).isPresent();
        }
    }

    @Test
    void whatHasNotTheShapeOfATokenIsNotLookedUp() {
        try (Harness hearth = Harness.start()) {
            Tokens tokens = hearth.bean(Tokens.class);

            assertThat(tokens.find(Kind.ALERTS, "")).isEmpty();
            assertThat(tokens.find(Kind.ALERTS, "x".repeat(40))).isEmpty();
            assertThat(tokens.find(Kind.ALERTS, "a".repeat(41))).isEmpty();
            assertThat(tokens.find(Kind.ALERTS, "a".repeat(40))).isEmpty();
            assertThat(tokens.find(Kind.ALERTS, "' or 1=1 --")).isEmpty();
        }
    }

    @Test
    void ofATokenOnlyAHashIsKept() {
        try (Harness hearth = Harness.start()) {
            Tokens tokens = hearth.bean(Tokens.class);
            Team ours = team(hearth, "payments");
            String token = tokens.fresh();
            hearth.bean(Ledger.class).run(() -> tokens.keep(ours, Kind.CALENDAR, token));

            assertThat(hearth.bean(JdbcTemplate.class).queryForList("select * from hook_tokens"))
                    .singleElement()
                    .asString()
                    .doesNotContain(token);
        }
    }

    @Test
    void tokensHaveAHundredAndSixtyBitsAndAreNeverTheSame() {
        try (Harness hearth = Harness.start()) {
            Set<String> made = new HashSet<>();
            IntStream.range(0, 1000)
                    .forEach(_ -> made.add(hearth.bean(Tokens.class).fresh()));

            assertThat(made).hasSize(1000).allMatch(token -> token.matches("[0-9a-f]{40}"));
        }
    }

    @Test
    void aTokenIsBroughtInThePathOrAsABearer() {
        assertThat(Tokens.presented("abc", null)).isEqualTo("abc");
        assertThat(Tokens.presented("abc", "Bearer def")).isEqualTo("abc");
        assertThat(Tokens.presented("", "Bearer def")).isEqualTo("def");
        assertThat(Tokens.presented("", "bearer  def ")).isEqualTo("def");
        assertThat(Tokens.presented("", "Basic def")).isEmpty();
        assertThat(Tokens.presented("", null)).isEmpty();
    }

    private static Team team(Harness hearth, String channel) {
        hearth.in(channel).type("mia", "/story to make the team");
        return hearth.bean(Teams.class).in(hearth.person("mia").workspace()).stream()
                .filter(team -> team.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }
}
