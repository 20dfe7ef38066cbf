package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.reception.Ask;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The practice chat's page in a real browser: type, press, fill in, send, and see it live. */
class PracticeChatBrowserTests {

    private static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(
                Browser.installed(),
                "no browser here: install chromium and chromium-driver to try the practice chat's page");
        stage = Stage.open();
        browser = new Browser(stage.port());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            stage.close();
        }
    }

    @Test
    void typesPressesAndSeesTheCardChangeInPlace() {
        browser.open("/");

        browser.say("/plan");
        browser.sees("Channel", "#12 Checkout without node 2");
        browser.press("Stop");

        browser.sees("Channel", "Stop called by the team.");
        browser.sees("Channel", "edited");
        assertThat(browser.labelled("Message").getDomProperty("value")).isEmpty();
    }

    @Test
    void fillsInAFormOfEveryKindOfField() {
        browser.open("/?person=ben");
        browser.say("/form");
        WebElement form = browser.dialog();

        browser.labelled("What do we believe?").sendKeys("it holds");
        browser.labelled("Your story").sendKeys("It rained.");
        new Select(browser.labelled("Who may read it")).selectByValue("team");
        browser.labelled("Wednesday").click();
        browser.labelled("Monday").click();
        browser.put(browser.labelled("When?"), "2026-12-01T14:00");
        browser.labelled("How did it feel?").sendKeys(Keys.ARROW_RIGHT);
        form.findElement(By.tagName("summary")).click();
        browser.labelled("people").sendKeys("3");
        browser.labelled("tools").sendKeys("7");
        browser.labelled("A summary may quote it").click();
        browser.labelled("Ben").click();
        browser.labelled("Dan").click();
        browser.press("Keep it");

        browser.sees("Only you", "Kept: it holds");
        assertThat(browser.dialogIsOpen()).isFalse();
        Ask.Submitted sent = (Ask.Submitted) stage.cast().last().ask();
        assertThat(sent.values())
                .containsEntry("line", "it holds")
                .containsEntry("text", "It rained.")
                .containsEntry("reader", "team")
                .containsEntry("days", "tue,wed")
                .containsEntry("when", "2026-12-01T14:00")
                .containsEntry("felt", "5")
                .containsEntry("about", "3,7,0")
                .containsEntry("quoted", "yes")
                .containsEntry("helpers", "ben,dan");
    }

    @Test
    void aLinkToAMessageLeadsToItAndLosesNothing() {
        browser.open("/?person=ben");
        browser.say("/plan");
        browser.sees("Channel", "#12 Checkout without node 2");
        String message = browser.region("Channel")
                .findElements(By.cssSelector("article.bot"))
                .getLast()
                .getDomAttribute("id");
        browser.say("/where " + message);
        browser.sees("Only you", "Where it was said");
        browser.labelled("Message").sendKeys("half a sentence");

        browser.region("Only you").findElement(By.linkText("Where it was said")).click();

        assertThat(browser.active().getDomAttribute("id")).isEqualTo(message);
        assertThat(browser.labelled("Message").getDomProperty("value")).isEqualTo("half a sentence");
    }

    @Test
    void sendsNothingForWhatWasNotPlaced() {
        browser.open("/?person=dan");
        browser.say("/form");
        browser.labelled("What do we believe?").sendKeys("nothing else");
        browser.press("Keep it");

        browser.sees("Only you", "Kept: nothing else");
        Ask.Submitted sent = (Ask.Submitted) stage.cast().last().ask();
        assertThat(sent.values())
                .containsEntry("felt", "")
                .containsEntry("about", "")
                .containsEntry("quoted", "")
                .containsEntry("when", "");
    }

    @Test
    void keepsARefusedFormOpenWithAllThatWasTyped() {
        browser.open("/?person=cleo");
        browser.say("/form");
        browser.labelled("Your story").sendKeys("my words");
        browser.press("Keep it");

        browser.until(shown -> browser.dialog().getText().contains("This one is needed."));
        assertThat(browser.labelled("Your story").getDomProperty("value")).isEqualTo("my words");
        assertThat(browser.active().getDomAttribute("id"))
                .isEqualTo(browser.labelled("What do we believe?").getDomAttribute("id"));
        browser.labelled("What do we believe?").sendKeys("now");
        browser.press("Keep it");

        browser.sees("Only you", "Kept: now");
    }

    @Test
    void leavesWhatIsBeingTypedAloneWhileOthersSpeak() {
        browser.open("/?person=cleo");
        browser.say("/form");
        browser.labelled("Your story").sendKeys("half a sent");

        stage.cast()
                .deliver(new Outgoing.Post(
                        Place.channel(Cast.WORKSPACE, "payments"), Message.of(Prose.of("said meanwhile"))));

        browser.until(shown -> String.valueOf(browser.region("Channel").getDomProperty("textContent"))
                .contains("said meanwhile"));
        browser.labelled("Your story").sendKeys("ence");
        assertThat(browser.labelled("Your story").getDomProperty("value")).isEqualTo("half a sentence");
        browser.press("Not now");
        assertThat(browser.dialogIsOpen()).isFalse();
    }

    @Test
    void answersInAThread() {
        browser.open("/");
        browser.say("@Hearth a thread begins here");
        browser.sees("Only you", "Heard hearth: a thread begins here");
        browser.press("Reply in thread");
        browser.say("@Hearth note and goes on");

        browser.sees("Only you", "Heard hearth: note and goes on");
        assertThat(stage.cast().last().here().thread()).isNotNull();
        assertThat(browser.region("Channel")
                        .findElement(By.cssSelector(".replies"))
                        .getDomProperty("textContent"))
                .isNotNull();
        browser.press("Leave the thread");
    }

    @Test
    void showsEachPersonTheirOwn() {
        browser.open("/");
        browser.say("/secret of mia");
        browser.sees("Only you", "Heard secret: of mia");

        browser.be("ben");

        browser.seesNot("Only you", "Heard secret: of mia");
        browser.be("mia");
        browser.sees("Only you", "Heard secret: of mia");
    }

    @Test
    void movesTheClock() {
        browser.open("/");
        browser.press("Next appointment");

        browser.sees("Channel", "It is time.");
        browser.until(shown -> shown.findElement(By.id("clock")).getText().contains("30 Nov 2026"));
    }

    @Test
    void showsAHome() {
        browser.open("/?person=mia");
        browser.press("Home");
        browser.until(shown -> shown.findElement(By.id("panel-home")).getText().contains("Nothing waits, mia."));
        browser.press("Tell a story");

        browser.sees("Only you", "Pressed stories.tell:");
    }

    @Tag("P17")
    @Test
    void runsNothingThatPeopleType() {
        browser.open("/");
        String hostile = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
        browser.say(hostile);
        browser.say("/quote " + hostile);

        browser.sees("Only you", hostile);
        browser.sees("Channel", hostile);
        assertThat(browser.script("return window.ran")).isNull();
    }

    @Test
    void saysSoWhenSomethingBreaksAndKeepsWhatWasTyped() {
        browser.open("/");
        browser.say("/break it");

        browser.until(shown -> shown.findElement(By.id("alert")).getText().startsWith("Something broke on my side"));
        assertThat(browser.labelled("Message").getDomProperty("value")).isEqualTo("/break it");
    }
}
