package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A whole session with marked words, and with everything going wrong that can: the log holds none of them. */
@Tag("P15")
@ExtendWith(OutputCaptureExtension.class)
class LogSecrecyTests {

    private static final String MARK = "qzmark";
    private static final String HOSTILE = MARK + " ${jndi:ldap://x} '); drop table stories; -- \n2027 ERROR forged";

    @Test
    void theLogOfAWholeSessionHoldsNobodysWords(CapturedOutput output) {
        try (Town town = Town.start("logging.level.dev.hearth=debug", "logging.level.root=info")) {
            Journey journey = new Journey(town, place -> HOSTILE + " " + place).whole();
            brokenDatabase(town);
            brokenSlack(town);
            badRequests(town);

            assertThat(output.getAll()).as("something was provoked").contains("An entry could not be kept");
            String log = output.getAll();
            assertThat(Stream.of(
                                    MARK,
                                    "forged",
                                    "xoxb-town",
                                    Town.SECRET,
                                    "/reply/T1",
                                    "name-U1",
                                    "U0SECRET",
                                    journey.code.isEmpty() ? "no code" : journey.code,
                                    journey.code.replace("-", "x"))
                            .filter(log::contains))
                    .isEmpty();
            assertThat(log).doesNotContainPattern("\\bU[1-9]\\b");
        }
    }

    /** Rows that do not fit, rows that are there already, tables that are gone. */
    private static void brokenDatabase(Town town) {
        Someone teller = town.someone("U0SECRET");
        town.jdbc().execute("alter table stories alter column text varchar(200)");
        teller.types("/story " + MARK + " x".repeat(200));
        town.jdbc().execute("create unique index provoked on stories (text)");
        teller.types("/story " + MARK + " twice");
        teller.types("/story " + MARK + " twice");
        town.jdbc()
                .execute(
                        "alter table incident_entries add constraint provoked2 check (char_length(words) < 5) nocheck");
        teller.types("/ooda open " + MARK);
        teller.types("/ooda observe " + MARK);
        teller.types("/ooda observe " + MARK);
        town.jdbc().execute("alter table incidents rename to gone");
        teller.types("/ooda open " + MARK);
        teller.types("/ooda status");
        teller.visitsHome();
        town.jdbc().execute("alter table gone rename to incidents");
        town.jdbc().execute("alter table stories rename to gone");
        teller.types("/story " + MARK);
        teller.types("/story search " + MARK);
        teller.types("/story mine");
        town.jdbc().execute("alter table gone rename to stories");
    }

    private static void brokenSlack(Town town) {
        Set<String> methods = ConcurrentHashMap.newKeySet();
        methods.addAll(List.of(
                "chat.postMessage",
                "chat.update",
                "views.open",
                "views.publish",
                "chat.postEphemeral",
                "conversations.members",
                "users.info",
                "conversations.open",
                "response_url",
                "pins.add"));
        methods.forEach(method -> town.slack.refuse(method, "invalid_blocks " + MARK));
        Someone someone = town.someone("U0SECRET");
        someone.types("/chaos plan " + MARK);
        someone.types("/ooda note " + MARK);
        someone.mentions("help " + MARK, null);
        someone.visitsHome();
        town.slack.answerNext(500, 0);
        someone.types("/ooda note " + MARK);
        town.slack.dieAfterNext();
        someone.types("/ooda note " + MARK);
    }

    private static void badRequests(Town town) {
        for (String body : List.of(
                "{\"type\":\"" + MARK,
                "{\"type\":\"event_callback\",\"event\":\"" + MARK + "\"}",
                "payload=%7B" + MARK,
                "payload=" + Someone.encode("{\"type\":\"view_submission\",\"user\":\"" + MARK + "\"}"),
                "text=" + MARK + "%zz")) {
            assertThat(town.post(body).join().statusCode()).isEqualTo(400);
        }
        assertThat(town.page("/" + MARK)).doesNotContain("Exception");
        assertThat(town.page("/slack/events?x=" + MARK)).doesNotContain("Exception");
    }
}
