package dev.hearth.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.web.Surfer;
import dev.hearth.web.signin.Entrance.Admitted;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.WorkspaceLeft;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("P11")
class SignInOnBothDatabasesTests {

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void aLinkIsSpentOnceAndASessionIsFoundProlongedAndEnded(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Entrance entrance = hearth.bean(Entrance.class);
            Sessions sessions = hearth.bean(Sessions.class);
            Person mia = hearth.person("mia");
            String token = Surfer.token(hearth.type("mia", "/hearth web"));

            Optional<Admitted> first = entrance.admit(token, null);
            assertThat(first).map(Admitted::landing).hasValue("/pages");
            assertThat(entrance.admit(token, null)).isEmpty();

            String key = first.orElseThrow().key();
            hearth.bean(JdbcTemplate.class)
                    .update(
                            "update page_sessions set ends = ?",
                            OffsetDateTime.now().plusMinutes(30));
            assertThat(sessions.find(key)).hasValue(mia);
            assertThat(hearth.bean(JdbcTemplate.class)
                            .queryForObject("select ends from page_sessions", OffsetDateTime.class))
                    .isAfter(OffsetDateTime.now().plusHours(6));

            hearth.type("mia", "/hearth web");
            hearth.context.publishEvent(new WorkspaceLeft(mia.workspace()));
            assertThat(sessions.find(key)).isEmpty();
            assertThat(sessions.in(mia.workspace())).isEmpty();
        }
    }
}
