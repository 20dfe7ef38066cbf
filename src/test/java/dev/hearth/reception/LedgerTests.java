package dev.hearth.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTests {

    private static final String INSERT = "insert into gate_digest (workspace, line, about) values (?, ?, ?)";

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P2")
    void theSameRequestHasOneEffectAndOneAnswerHoweverOftenAndAtOnce(String url) throws Exception {
        try (Harness hearth = Databases.hearth(url);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Ledger ledger = hearth.bean(Ledger.class);
            AtomicInteger serial = new AtomicInteger();
            List<Future<Reply>> answers = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Request request = request(hearth, "request " + i % 100);
                answers.add(people.submit(
                        () -> ledger.keep(request, row("memo " + serial.incrementAndGet()), LedgerTests::answer)));
                answers.add(people.submit(() -> ledger.keep(
                        request(hearth, "deed " + request.key()),
                        () -> {
                            insert(hearth, "deed");
                            return Deed.done("deed " + serial.incrementAndGet());
                        },
                        LedgerTests::answer)));
            }
            List<Reply> given = new ArrayList<>();
            for (Future<Reply> answer : answers) {
                given.add(answer.get());
            }

            assertThat(rows(hearth, "row")).isEqualTo(100);
            assertThat(rows(hearth, "deed")).isEqualTo(100);
            assertThat(given.stream().distinct().count()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P2")
    void aRefusedRequestMayBeSentAgain(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            Ledger ledger = hearth.bean(Ledger.class);
            Request request = request(hearth, "form");
            Reply refusal = Reply.say(Prose.of("not like this"));

            assertThat(ledger.keep(request, () -> Deed.refused(refusal), LedgerTests::answer))
                    .isEqualTo(refusal);
            assertThat(ledger.keep(request, row("second"), LedgerTests::answer)).isEqualTo(answer("second"));
            assertThat(rows(hearth, "row")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P1")
    void oneThatSpoilsTheGroupCostsItsNeighboursNothing(String url) throws Exception {
        try (Harness hearth = Databases.hearth(url);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Ledger ledger = hearth.bean(Ledger.class);
            CountDownLatch closed = new CountDownLatch(1);
            Future<?> first = people.submit(() -> ledger.run(() -> await(closed)));
            List<Future<Reply>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Row row = i == 20 ? new Row(INSERT, List.of(1L, "x".repeat(500), "row"), "bad") : row("good " + i);
                Request request = request(hearth, "one of many " + i);
                answers.add(people.submit(() -> ledger.keep(request, row, LedgerTests::answer)));
            }
            closed.countDown();
            first.get();
            List<Reply> given = new ArrayList<>();
            for (Future<Reply> answer : answers) {
                given.add(answer.get());
            }

            assertThat(given.get(20)).isInstanceOf(Reply.NotKept.class);
            assertThat(given.stream().filter(Reply.Say.class::isInstance)).hasSize(39);
            assertThat(rows(hearth, "row")).isEqualTo(39);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P12")
    void whatWaitsTooLongIsTakenBackAndItsWordsAreReturned(String url) throws Exception {
        try (Harness hearth = Databases.hearth(url);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Ledger ledger = hearth.bean(Ledger.class);
            CountDownLatch slow = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(1);
            Future<?> first = people.submit(() -> ledger.run(() -> {
                begun.countDown();
                await(slow);
            }));
            begun.await();
            Reply reply = ledger.keep(request(hearth, "patient"), row("late"), LedgerTests::answer);
            slow.countDown();
            first.get();
            ledger.run(() -> {});

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.NotKept.class,
                            not -> assertThat(not.message().plain()).contains("Not kept yet", "/story patient"));
            assertThat(rows(hearth, "row")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P12")
    void whatIsWrittenAfterAllIsToldToWhoeverAsked(String url) throws Exception {
        try (Harness hearth = Databases.hearth(url)) {
            Ledger ledger = hearth.bean(Ledger.class);
            CountDownLatch slow = new CountDownLatch(1);
            LinkedBlockingQueue<Reply> late = new LinkedBlockingQueue<>();
            Request asked = request(hearth, "slow");
            Request request = new Request(
                    asked.key(),
                    asked.person(),
                    asked.standing(),
                    asked.place(),
                    asked.ask(),
                    asked.received(),
                    late::add);
            Reply reply = ledger.keep(
                    request,
                    () -> {
                        await(slow);
                        insert(hearth, "row");
                        return Deed.done("after all");
                    },
                    LedgerTests::answer);
            slow.countDown();

            assertThat(reply).isInstanceOf(Reply.NotKept.class);
            assertThat(late.take()).isEqualTo(answer("after all"));
            assertThat(rows(hearth, "row")).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Row row(String memo) {
        return new Row(INSERT, List.of(1L, "line", "row"), memo);
    }

    private static Reply answer(String memo) {
        return Reply.say(Prose.of(memo));
    }

    private static void insert(Harness hearth, String about) {
        hearth.bean(JdbcClient.class).sql(INSERT).params(1L, "line", about).update();
    }

    private static int rows(Harness hearth, String about) {
        return hearth.bean(JdbcClient.class)
                .sql("select count(*) from gate_digest where about = ?")
                .param(about)
                .query(Integer.class)
                .single();
    }

    private static Request request(Harness hearth, String identity) {
        WallClock clock = hearth.bean(WallClock.class);
        return new Request(
                RequestKey.of(identity, clock.instant()),
                hearth.person("mia"),
                Standing.MEMBER,
                Place.channel(hearth.person("mia").workspace(), "payments"),
                new Ask.Typed("story", identity),
                clock.nanos(),
                late -> {});
    }
}
