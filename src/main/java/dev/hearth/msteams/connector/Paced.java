package dev.hearth.msteams.connector;

import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.msteams.connector.Turnstile.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps to the service's limits: what would pass one is not sent, and told at once how long to wait. A conversation is a
 * chat or a channel with all its threads. The limit of a tenant holds for all tenants together, which is never too much.
 */
public final class Paced implements Connector {

    private static final List<Limit> SAID =
            List.of(limit(7, 1), limit(8, 2), limit(60, 30), new Limit(1800, Duration.ofHours(1)));
    private static final List<Limit> ASKED =
            List.of(limit(14, 1), limit(16, 2), limit(120, 30), new Limit(3600, Duration.ofHours(1)));
    private static final int KEPT = 1000;

    private final Connector line;
    private final InstantSource clock;
    private final JsonMapper json = new JsonMapper();
    private final Turnstile tenants = new Turnstile(List.of(limit(30, 1)));
    private final Map<String, Turnstile> said = new HashMap<>();
    private final Map<String, Turnstile> asked = new HashMap<>();

    public Paced(Connector line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    private static Limit limit(int times, int seconds) {
        return new Limit(times, Duration.ofSeconds(seconds));
    }

    @Override
    public Answer<String> post(Address in, String activity) {
        return saying("post", in.channel().conversation(), () -> line.post(in, activity));
    }

    @Override
    public Answer<String> edit(Address in, String message, String activity) {
        return line.edit(in, message, activity);
    }

    @Override
    public Answer<String> delete(Address in, String message) {
        return line.delete(in, message);
    }

    @Override
    public Answer<Begun> begin(String service, String parameters) {
        return saying("begin", where(parameters), () -> line.begin(service, parameters));
    }

    @Override
    public Answer<Member> member(Address in, String person) {
        return asking("member", in, () -> line.member(in, person));
    }

    @Override
    public Answer<Roster> members(Address in, @Nullable String next) {
        return asking("members", in, () -> line.members(in, next));
    }

    @Override
    public Answer<Map<String, String>> channels(String service, String team) {
        return asking("channels", new Address(service, team), () -> line.channels(service, team));
    }

    private <T> Answer<T> saying(String call, String conversation, Supplier<Answer<T>> sent) {
        Answer<T> wait = queue(call, conversation);
        return wait == null ? sent.get() : wait;
    }

    private synchronized <T> @Nullable Answer<T> queue(String call, String conversation) {
        Instant now = clock.instant();
        Turnstile here = at(said, SAID, conversation, now);
        Duration rest = here.rest(now);
        if (!rest.isZero()) {
            return new Answer.Wait<>(rest, call, Scope.CONVERSATION);
        }
        Duration all = tenants.rest(now);
        if (!all.isZero()) {
            return new Answer.Wait<>(all, call, Scope.WORKSPACE);
        }
        here.pass(now);
        tenants.pass(now);
        return null;
    }

    private <T> Answer<T> asking(String call, Address in, Supplier<Answer<T>> sent) {
        Duration rest = ask(in.channel().conversation());
        return rest.isZero() ? sent.get() : new Answer.Wait<>(rest, call, Scope.CONVERSATION);
    }

    private synchronized Duration ask(String conversation) {
        Instant now = clock.instant();
        Turnstile here = at(asked, ASKED, conversation, now);
        Duration rest = here.rest(now);
        if (rest.isZero()) {
            here.pass(now);
        }
        return rest;
    }

    private static Turnstile at(Map<String, Turnstile> all, List<Limit> limits, String conversation, Instant now) {
        if (all.size() >= KEPT && !all.containsKey(conversation)) {
            all.values().removeIf(one -> one.forgotten(now));
        }
        return all.computeIfAbsent(conversation, _ -> new Turnstile(limits));
    }

    /** The channel, or the person whose chat it is. */
    private String where(String parameters) {
        try {
            JsonNode read = json.readTree(parameters);
            String channel = read.at("/channelData/channel/id").asString("");
            return channel.isEmpty() ? read.at("/members/0/id").asString("") : channel;
        } catch (JacksonException malformed) {
            return "";
        }
    }
}
