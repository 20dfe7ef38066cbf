package dev.hearth.hooks;

import dev.hearth.hooks.fetching.Fetch;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.hooks.fetching.Fetcher;
import dev.hearth.hooks.fetching.Obstacle;
import dev.hearth.workspaces.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Another program's server, without a line to it: remembers what it was asked and answers as told. */
public final class OtherServer implements Fetcher {

    public final List<Fetch> asked = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Fetched> answers = new ArrayDeque<>();

    @Override
    public synchronized Fetched fetch(Workspace.Id workspace, Fetch fetch) {
        asked.add(fetch);
        return answers.isEmpty() ? answered(200) : answers.poll();
    }

    /** The next answer; without any, all is well. */
    public synchronized OtherServer next(Fetched answer) {
        answers.add(answer);
        return this;
    }

    public OtherServer nextStatus(int status) {
        return next(answered(status));
    }

    public OtherServer nextObstacle(Obstacle why) {
        return next(new Fetched.Not(why));
    }

    private static Fetched answered(int status) {
        return new Fetched.Answered(status, "", new byte[0]);
    }

    /** Puts it in the place of the line. */
    public static class InPlace {

        @Bean
        @Primary
        OtherServer otherServer() {
            return new OtherServer();
        }
    }
}
