package dev.hearth.chat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.platform.Delivery.Later;
import dev.hearth.chat.platform.Delivery.Refused;
import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.chat.platform.Delivery.Unknown;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every adapter does alike whose platform is far away, and can refuse, be slow or be gone. */
public abstract class FarPlatformContract extends ChatPlatformContract {

    /** The platform answers the next call with this status, and asks to wait for so many seconds if it is a 429. */
    protected abstract void answerNext(int status, int retryAfter);

    /** The platform reads the next call and dies without an answer. */
    protected abstract void dieAfterNext();

    /** The platform does the next call, and the line breaks in the middle of its answer. */
    protected abstract void dieHalfwayThroughNext();

    /** The platform is not there at all from now on. */
    protected abstract void vanish();

    /** The bot's token is worth nothing from now on. */
    protected abstract void revoke();

    /** The bot is not in the channel any more. */
    protected abstract void close(String channel);

    @Test
    @Tag("P14")
    void waitsAsLongAsThePlatformAsks() {
        answerNext(429, 17);

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x"))))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(17)));
        assertThat(messagesIn(channel())).isZero();
    }

    @Test
    @Tag("P14")
    void triesLaterWhenThePlatformIsUnwell() {
        answerNext(503, 0);

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x")))).isInstanceOf(Later.class);
    }

    @Test
    @Tag("P2")
    void doesNotKnowWhenTheLineBreaksAfterSendingAndNeverSendsTwiceByItself() {
        dieAfterNext();

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x")))).isInstanceOf(Unknown.class);
        assertThat(messagesIn(channel())).isEqualTo(1);
    }

    @Test
    @Tag("P2")
    void doesNotKnowWhenTheLineBreaksInTheMiddleOfTheAnswer() {
        dieHalfwayThroughNext();

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x")))).isInstanceOf(Unknown.class);
        assertThat(messagesIn(channel())).isEqualTo(1);
    }

    @Test
    @Tag("P14")
    void triesLaterWhenThePlatformIsNotThere() {
        vanish();

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x")))).isInstanceOf(Later.class);
    }

    @Test
    @Tag("P14")
    void aRevokedTokenClosesTheWorkspace() {
        revoke();

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.scope()).isEqualTo(Scope.WORKSPACE));
    }

    @Test
    @Tag("P14")
    void aChannelThatIsGoneClosesTheConversation() {
        close(channel());

        assertThat(platform().deliver(new Outgoing.Post(here(), saying("x"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.scope()).isEqualTo(Scope.CONVERSATION));
    }

    @Test
    void knowsNothingOfPeopleAndLinksWhileThePlatformIsAway() {
        vanish();

        assertThat(platform().link(new Outgoing.Posted(workspace(), channel(), "1700000000.000001", null)))
                .isEmpty();
        assertThat(platform().members(here())).isEmpty();
        assertThat(platform().profile(person())).isEmpty();
    }
}
