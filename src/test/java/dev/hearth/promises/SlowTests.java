package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.reception.Ledger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Slack hears back while what Hearth leans on stands still: nothing lets go before the answer is here. */
@Tag("P12")
class SlowTests {

    @Test
    void whileTheWriterStandsStillPeopleHearNotKeptYetWithTheirWords() {
        try (Town town = Town.start()) {
            Someone mia = town.someone("U1");
            mia.types("/story");
            String form = mia.filled("story", "words in a form");
            CountDownLatch writing = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<Void> parked = CompletableFuture.runAsync(
                    () -> town.context.getBean(Ledger.class).run(() -> park(writing, release)));
            await(writing);

            var story = town.post(mia.command("/story words of a story"));
            var sent = town.post(form);
            var open = town.post(mia.command("/ooda open words of an incident"));
            assertThat(story.join().body()).contains("Not kept yet").contains("words of a story");
            assertThat(sent.join().body())
                    .contains("\"response_action\":\"errors\"")
                    .contains("Not kept yet")
                    .doesNotContain("clear");
            assertThat(open.join().body()).contains("Not kept yet").contains("words of an incident");
            assertThat(release.getCount())
                    .as("nothing moved before the answers")
                    .isEqualTo(1);

            release.countDown();
            parked.join();
            town.settle();
            assertThat(town.count("select count(*) from stories") + town.count("select count(*) from incidents"))
                    .as("what was told to be let go of is let go of")
                    .isZero();
            assertThat(town.send(form).body()).contains("Kept");
            assertThat(town.count("select count(*) from stories where text = 'words in a form'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whileATableIsLockedPeopleHearNotKeptYetAndThenThatItWasKept() throws SQLException {
        String url = Databases.postgresql();
        try (Town town = Town.on(url);
                Connection lock = DriverManager.getConnection(url, "postgres", "postgres")) {
            Someone mia = town.someone("U1");
            mia.types("/story one before");
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table stories in access exclusive mode");

            var answer = town.post(mia.command("/story words under a lock"));
            assertThat(answer.join().body()).contains("Not kept yet").contains("words under a lock");

            lock.rollback();
            String late = town.slack.await("response_url").get("body");
            assertThat(late).contains("Kept for you alone");
            assertThat(town.count("select count(*) from stories where text = 'words under a lock'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whileWhatIsReadIsLockedAnAnswerComesInTimeAndTheRestLater() throws SQLException {
        String url = Databases.postgresql();
        try (Town town = Town.on(url);
                Connection lock = DriverManager.getConnection(url, "postgres", "postgres")) {
            Someone mia = town.someone("U1");
            mia.types("/story one before");
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table stories in access exclusive mode");

            assertThat(town.post(mia.command("/story mine")).join().body()).isEmpty();

            lock.rollback();
            assertThat(town.slack.await("response_url").get("body")).contains("one before");
        }
    }

    @Test
    void whileSlackStandsStillCommandsButtonsAndFormsAreAnswered() {
        try (Town town = Town.start()) {
            Someone mia = town.someone("U1");
            mia.types("/ooda open words of an incident");
            mia.forges("incidents.observe", "1");
            String form = mia.filled("words", "words in a form");
            String press = mia.press("Decide");
            CountDownLatch slow = town.slack.block();

            assertThat(town.post(form).join().statusCode()).isEqualTo(200);
            assertThat(town.post(press).join().statusCode()).isEqualTo(200);
            assertThat(town.post(mia.command("/chaos plan x")).join().statusCode())
                    .isEqualTo(200);
            assertThat(town.post(mia.command("/story words of a story")).join().body())
                    .contains("Kept");
            assertThat(slow.getCount()).isEqualTo(1);

            slow.countDown();
            town.settle();
            assertThat(town.count("select count(*) from incident_entries where words = 'words in a form'"))
                    .isEqualTo(1);
        }
    }

    private static void park(CountDownLatch writing, CountDownLatch release) {
        writing.countDown();
        await(release);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
