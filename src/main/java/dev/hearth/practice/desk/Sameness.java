package dev.hearth.practice.desk;

import dev.hearth.chat.Press;
import dev.hearth.practice.face.ActionCode;
import dev.hearth.practice.screen.Ids;
import dev.hearth.reception.RequestKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides which requests are the same: what a platform tells by its own ids. */
final class Sameness {

    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(5);
    private static final int AT_MOST = 1000;

    private final InstantSource wall;
    private final Map<String, Instant> recent = new LinkedHashMap<>();

    Sameness(InstantSource wall) {
        this.wall = wall;
    }

    /** Typed words: each time something new, unless the sender names the request. */
    RequestKey typed(String person, @Nullable String name) {
        String identity = name == null ? UUID.randomUUID().toString() : name;
        return RequestKey.of("practice typed " + person + ' ' + identity, wall.instant());
    }

    /** Whether a named request is here for the first time since the start. */
    synchronized boolean first(String person, @Nullable String name) {
        return name == null || remember("typed " + person + ' ' + name, wall.instant());
    }

    /** A press: the same within five seconds of the first. */
    synchronized RequestKey pressed(String person, ActionCode.Pressing pressing) {
        String what = "practice pressed " + person + ' ' + pressing.message() + ' '
                + pressing.press().written();
        Instant when = first(what, wall.instant());
        return RequestKey.fixed(what + ' ' + when.toEpochMilli(), when);
    }

    /** A form: the same page of the same opening. */
    RequestKey sent(String person, ActionCode.Sending sending) {
        return RequestKey.fixed("practice sent " + person + ' ' + sending.identity(), Ids.moment(sending.opening()));
    }

    /** A shortcut: the same on the same message within five seconds, like a press. */
    RequestKey pointed(String person, ActionCode.Pointing pointing) {
        return pressed(person, new ActionCode.Pressing(pointing.message(), new Press("shortcut", pointing.shortcut())));
    }

    private Instant first(String what, Instant now) {
        Instant before = recent.get(what);
        if (before != null && now.isBefore(before.plus(DOUBLE_CLICK))) {
            return before;
        }
        recent.remove(what);
        remember(what, now);
        return now;
    }

    private boolean remember(String what, Instant when) {
        if (recent.size() >= AT_MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
        return recent.putIfAbsent(what, when) == null;
    }
}
