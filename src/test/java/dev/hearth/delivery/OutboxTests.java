package dev.hearth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.chat.platform.Profile;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutboxTests {

    private final Fickle platform = new Fickle();

    static Stream<String> databases() {
        return Databases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P14")
    void aConversationKeepsItsOrderWhileThePlatformRefusesInEveryWay(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            platform.answers(
                    new Delivery.Later(Duration.ofSeconds(5), "post"),
                    new Delivery.Unknown("timeout"),
                    new Delivery.Refused("token_revoked", Delivery.Scope.WORKSPACE));
            rig.write(() -> IntStream.range(0, 5).forEach(i -> rig.outbox.post(rig.posting("message " + i))));
            rig.sendFor(Duration.ofMinutes(10));

            assertThat(platform.arrived)
                    .containsExactly("message 0", "message 1", "message 2", "message 3", "message 4");
            assertThat(rig.rows("outbox")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P14")
    void aChannelThatAsksToWaitHoldsThatKindOfCallAndNothingElse(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            rig.write(() -> rig.outbox.post(rig.posting("card").as("card")));
            rig.send();
            platform.answers(new Delivery.Later(Duration.ofSeconds(30), "post"));
            rig.write(() -> rig.outbox.post(rig.posting("late")));
            rig.send();
            rig.write(() -> rig.outbox.post(Posting.of(
                    new Address.In(Place.channel(rig.workspace, "other")), Message.of(Prose.of("held, too")))));
            rig.send();
            assertThat(platform.arrived).containsExactly("card");

            rig.wall.move(Duration.ofSeconds(31));
            rig.send();
            assertThat(platform.arrived).containsExactlyInAnyOrder("card", "late", "held, too");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P2")
    void whatMayBeMissingIsNotSentAgainWhenNobodyKnows(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            platform.answers(new Delivery.Unknown("timeout"), new Delivery.Unknown("timeout"));
            rig.write(() -> {
                rig.outbox.post(rig.posting("weekly question").ratherMissing());
                rig.outbox.post(rig.posting("confirmation"));
            });
            rig.sendFor(Duration.ofMinutes(5));

            assertThat(platform.arrived).containsExactly("confirmation");
            assertThat(platform.tried).containsExactly("weekly question", "confirmation", "confirmation");
            assertThat(rig.rows("undeliverable")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P2")
    void whatWasBeingSentWhenANodeDiedHasAnUnknownOutcome(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            rig.write(() -> {
                rig.outbox.post(rig.posting("card"));
                rig.outbox.post(rig.posting("question").ratherMissing());
            });
            rig.dieWhileSending();
            rig.send();
            assertThat(platform.arrived).isEmpty();

            rig.wall.move(Duration.ofMinutes(3));
            rig.round.reclaim();
            rig.sendFor(Duration.ofMinutes(1));
            assertThat(platform.arrived).containsExactly("card", "question");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P14")
    void whatCannotBeDeliveredWithinADayIsShownToAnAdministrator(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            platform.always(new Delivery.Refused("token_revoked", Delivery.Scope.WORKSPACE));
            rig.write(() -> rig.outbox.post(rig.posting("never")));
            rig.sendFor(Duration.ofHours(25));

            assertThat(platform.arrived).isEmpty();
            assertThat(rig.rows("outbox")).isZero();
            assertThat(rig.rows("undeliverable")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofSeveralEditsThatWaitOnlyTheLastIsMade(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            rig.write(() -> {
                rig.outbox.post(rig.posting("card").as("card"));
                rig.outbox.edit(rig.workspace, "card", Message.of(Prose.of("first edit")));
                rig.outbox.edit(rig.workspace, "card", Message.of(Prose.of("second edit")));
                rig.outbox.pin(rig.workspace, "card");
                rig.outbox.post(Posting.of(
                        new Address.Under(rig.workspace, "payments", "card"), Message.of(Prose.of("in the thread"))));
            });
            rig.send();

            assertThat(platform.arrived)
                    .containsExactly("card", "edit m1: second edit", "pin m1", "m1 > in the thread");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P2")
    void twoSendersOnOneDatabaseSendEveryLetterOnce(String url) throws InterruptedException {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            Round other = rig.another();
            rig.write(() -> IntStream.range(0, 60)
                    .forEach(i -> rig.outbox.post(Posting.of(
                            new Address.In(Place.channel(rig.workspace, "c" + i % 6)),
                            Message.of(Prose.of("l" + i))))));
            Thread first = Thread.ofVirtual().start(() -> OutboxRig.drain(rig.round));
            Thread second = Thread.ofVirtual().start(() -> OutboxRig.drain(other));
            first.join();
            second.join();
            rig.send();

            assertThat(platform.arrived).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void learnsWhereAMessageCanBeReadOnceAndKeepsIt(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            platform.links.add("https://there/m1");
            rig.write(() -> rig.outbox.post(rig.posting("card").as("card")));
            rig.send();
            assertThat(rig.outbox.link(rig.workspace, "card")).isEmpty();
            rig.links.settle();

            assertThat(rig.outbox.link(rig.workspace, "card")).contains("https://there/m1");
            rig.links.settle();
            assertThat(platform.linked).containsExactly("m1");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("P14")
    void withoutALinkNothingIsMissingAndItIsAskedForWhenSomebodyLooks(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            rig.write(() -> rig.outbox.post(rig.posting("card").as("card")));
            rig.send();
            rig.links.settle();
            assertThat(platform.linked).containsExactly("m1");

            platform.links.add("https://there/m1");
            rig.links.settle();
            assertThat(platform.linked).containsExactly("m1");
            assertThat(rig.outbox.link(rig.workspace, "card")).isEmpty();
            rig.links.settle();

            assertThat(rig.outbox.link(rig.workspace, "card")).contains("https://there/m1");
            assertThat(rig.rows("undeliverable")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void asksForNoLinkOfWhatWasSaidToOnePerson(String url) {
        try (OutboxRig rig = OutboxRig.on(url, platform)) {
            rig.write(() -> rig.outbox.post(
                    Posting.of(new Address.To(new Person(rig.workspace, "mia")), Message.of(Prose.of("just you")))
                            .as("ready")));
            rig.send();
            rig.links.settle();

            assertThat(platform.linked).isEmpty();
        }
    }

    /** A platform that answers as it is told to, and otherwise delivers. */
    static final class Fickle implements ChatPlatform {

        final List<String> arrived = new ArrayList<>();
        final List<String> tried = new ArrayList<>();
        final List<String> linked = new ArrayList<>();
        final Deque<String> links = new ArrayDeque<>();
        private final Deque<Delivery> answers = new ArrayDeque<>();
        private Optional<Delivery> always = Optional.empty();

        void answers(Delivery... next) {
            answers.addAll(List.of(next));
        }

        void always(Delivery delivery) {
            always = Optional.of(delivery);
        }

        Platforms platforms(dev.hearth.Harness hearth) {
            return new Platforms(
                    List.of(this),
                    hearth.bean(dev.hearth.workspaces.Workspaces.class),
                    hearth.bean(dev.hearth.chat.sides.Sides.class),
                    hearth.bean(dev.hearth.chat.sides.Wording.class));
        }

        @Override
        public String platform() {
            return "fickle";
        }

        @Override
        public synchronized Delivery deliver(Outgoing out) {
            String what = switch (out) {
                case Outgoing.Post post ->
                    (post.place().thread() == null ? "" : post.place().thread() + " > ")
                            + post.message().plain();
                case Outgoing.Edit edit ->
                    "edit " + edit.posted().message() + ": " + edit.message().plain();
                case Outgoing.Pin pin -> "pin " + pin.posted().message();
                default -> out.toString();
            };
            tried.add(what);
            if (always.isPresent()) {
                return always.get();
            }
            if (!answers.isEmpty()) {
                return answers.poll();
            }
            arrived.add(what);
            return new Delivery.Delivered(new Outgoing.Posted(out.workspace(), "payments", "m" + arrived.size(), null));
        }

        @Override
        public Optional<String> link(Outgoing.Posted posted) {
            linked.add(posted.message());
            return links.isEmpty() ? Optional.empty() : Optional.of(links.poll());
        }

        @Override
        public Optional<Set<Person>> members(Place channel) {
            return Optional.empty();
        }

        @Override
        public Optional<Profile> profile(Person person) {
            return Optional.empty();
        }

        Workspace.Id workspace() {
            return new Workspace.Id(1);
        }
    }
}
