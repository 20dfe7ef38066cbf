package dev.hearth.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.WorkspaceLeft;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hearth is taken out of one of two platforms: who signed in from there is out, the others are not. */
@Tag("P10")
class LeavingOnePlatformTests {

    @ParameterizedTest
    @CsvSource({"balcony, mia", "stage, balcony~b-mia"})
    void endsTheSessionsOfThatPlatformAlone(String left, String stays) {
        try (Harness hearth = Harness.with(Databases.h2(), Balcony.There.class)) {
            Balcony balcony = hearth.bean(Balcony.class);
            Workspace.Id ours = hearth.person("mia").workspace();
            Message offered = ((Reply.Say) hearth.as(Standing.ADMINISTRATOR).type("mia", "/hearth link")).message();
            Matcher code = Pattern.compile("[0-9a-f]{40}").matcher(offered.plain());
            assertThat(code.find()).isTrue();
            balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link " + code.group());
            List.of("mia", "balcony~b-mia").forEach(person -> signIn(hearth, ours, person));

            hearth.context.publishEvent(new WorkspaceLeft(left.equals("stage") ? ours : balcony.workspace(hearth)));

            assertThat(hearth.bean(JdbcTemplate.class).queryForList("select person from page_sessions", String.class))
                    .containsExactly(stays);
        }
    }

    private static void signIn(Harness hearth, Workspace.Id workspace, String person) {
        hearth.bean(JdbcTemplate.class)
                .update(
                        "insert into page_sessions (mark, workspace, person, ends) values (?, ?, ?, ?)",
                        person,
                        workspace.value(),
                        person,
                        OffsetDateTime.now().plusHours(1));
    }
}
