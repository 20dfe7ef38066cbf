package dev.hearth.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.reviews.review.Pivots.Turn;
import dev.hearth.reviews.review.Timeline.Kind;
import dev.hearth.reviews.review.Timeline.Moment;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The moments at which an incident turned, and words without the people in them. */
class PivotsTests {

    private static final Person MIA = new Person(new Workspace.Id(1), "mia");

    @Test
    void decisionsSurprisesChangesOfMindAndHandoversAre() {
        assertThat(turns(
                        line(Kind.OPENED, "checkout is strange"),
                        line(Kind.OBSERVE, "p99 is up"),
                        line(Kind.OBSERVE, "the queue is empty, did not expect that"),
                        line(Kind.ORIENT, "the rotation"),
                        line(Kind.DECIDE, "restart"),
                        line(Kind.ACT, "restarted"),
                        line(Kind.ORIENT, "the bundle rather"),
                        line(Kind.NOTE, "taking over from here"),
                        line(Kind.RESOLVED, "suddenly fine")))
                .containsExactly(Turn.SURPRISE, Turn.DECISION, Turn.CHANGE_OF_MIND, Turn.HANDOVER);
    }

    @Test
    void aTimelineOfNothingHasNone() {
        assertThat(turns()).isEmpty();
    }

    @Test
    void oddIsFoundAsAWordAlone() {
        assertThat(turns(line(Kind.OBSERVE, "todd restarted the encoder"), line(Kind.OBSERVE, "that is odd")))
                .containsExactly(Turn.SURPRISE);
    }

    @Tag("P5")
    @Test
    void mentionsBecomeAResponder() {
        Namelessly namelessly =
                Namelessly.of(Set.of(MIA, new Person(MIA.workspace(), "msteams~29:1ab")), "a responder");

        assertThat(namelessly.say("@mia and @Mia, <@U123|mia>, <at>Ben</at> and @29:1ab said: @miami is not one"))
                .isEqualTo("a responder and a responder, a responder, a responder and a responder said: @miami is not"
                        + " one");
    }

    private static List<Turn> turns(Moment... moments) {
        List<Moment> lines = IntStream.range(0, moments.length)
                .mapToObj(
                        at -> new Moment(Instant.ofEpochSecond(at * 60L), moments[at].kind(), MIA, moments[at].words()))
                .toList();
        return Pivots.of(new Timeline(1, new Team.Id(1), "x", Instant.EPOCH, null, lines, List.of(), Set.of())).stream()
                .map(Pivots.Pivot::turn)
                .toList();
    }

    private static Moment line(Kind kind, String words) {
        return new Moment(Instant.EPOCH, kind, MIA, words);
    }
}
