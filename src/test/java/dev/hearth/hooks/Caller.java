package dev.hearth.hooks;

import dev.hearth.Harness;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Another program that stands behind the doors already: what it brings was let in. */
public final class Caller {

    private final Harness hearth;
    private final Team team;

    /** For the team that meets in {@code #payments}. */
    public Caller(Harness hearth) {
        this(hearth, "payments");
    }

    /** For the team that meets in this channel; it is made if there is none. */
    public Caller(Harness hearth, String channel) {
        this.hearth = hearth;
        hearth.in(channel).type("mia", "/story to make the team");
        hearth.in("payments");
        this.team = hearth.bean(Teams.class).in(hearth.person("mia").workspace()).stream()
                .filter(one -> one.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    public Team team() {
        return team;
    }

    /** Brings a sample, as if it happened just now. */
    public Answer sends(Kind kind, String sample) {
        return brings(kind, Sample.text(sample, now().minusSeconds(200)));
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Brings this, and lets everything come to rest. */
    public Answer brings(Kind kind, String json) {
        Answer answer = take(kind, json);
        hearth.stage.note("> " + kind.word() + " reports: " + answer.status());
        hearth.settle();
        return answer;
    }

    /** Brings this and waits for nothing. */
    public Answer take(Kind kind, String json) {
        Hook hook = hearth.context.getBeansOfType(Hook.class).values().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return hook.take(new Arrival(new Pass(team, kind), Sample.json(json), "application/json"));
    }
}
