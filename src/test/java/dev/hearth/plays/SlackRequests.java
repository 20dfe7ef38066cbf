package dev.hearth.plays;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The requests that Slack makes, signed as it signs them. */
final class SlackRequests {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final Running hearth;
    private final String replies;
    private final SlackSignature.Generator signing = new SlackSignature.Generator(SECRET);
    private final AtomicInteger count = new AtomicInteger();

    SlackRequests(Running hearth, String replies) {
        this.hearth = hearth;
        this.replies = replies;
    }

    HttpResponse<String> command(String user, String command, String text) {
        StringJoiner body = new StringJoiner("&");
        Map.of(
                        "token",
                        "t",
                        "team_id",
                        "T1",
                        "team_domain",
                        "acme",
                        "channel_id",
                        "C1",
                        "channel_name",
                        "payments",
                        "user_id",
                        user,
                        "command",
                        command,
                        "text",
                        escaped(text),
                        "trigger_id",
                        trigger(),
                        "response_url",
                        replies)
                .forEach((name, value) -> body.add(name + "=" + encode(value)));
        return post(body.toString(), "application/x-www-form-urlencoded");
    }

    HttpResponse<String> mention(String user, String text, @Nullable String thread) {
        JsonObject event = event("app_mention", user);
        event.addProperty("text", "<@UBOT> " + escaped(text));
        event.addProperty("ts", moment());
        event.addProperty("channel", "C1");
        if (thread != null) {
            event.addProperty("thread_ts", thread);
        }
        return event(event);
    }

    HttpResponse<String> invitation(String inviter) {
        JsonObject event = event("member_joined_channel", "UBOT");
        event.addProperty("channel", "C1");
        event.addProperty("team", "T1");
        event.addProperty("inviter", inviter);
        return event(event);
    }

    HttpResponse<String> home(String user) {
        JsonObject event = event("app_home_opened", user);
        event.addProperty("channel", "D" + user);
        event.addProperty("tab", "home");
        return event(event);
    }

    /** A button in a message. */
    HttpResponse<String> press(String user, JsonObject action, String channel, String ts, @Nullable String thread) {
        JsonObject container = new JsonObject();
        container.addProperty("type", "message");
        container.addProperty("message_ts", ts);
        container.addProperty("channel_id", channel);
        if (thread != null) {
            container.addProperty("thread_ts", thread);
        }
        JsonObject there = new JsonObject();
        there.addProperty("id", channel);
        there.addProperty("name", channel.startsWith("D") ? "directmessage" : "payments");
        JsonObject payload = payload("block_actions", user);
        payload.add("container", container);
        payload.add("channel", there);
        payload.addProperty("response_url", replies);
        return press(payload, action);
    }

    /** A button in a view. */
    HttpResponse<String> press(String user, JsonObject action, JsonObject view) {
        JsonObject container = new JsonObject();
        container.addProperty("type", "view");
        container.addProperty("view_id", view.get("id").getAsString());
        JsonObject payload = payload("block_actions", user);
        payload.add("container", container);
        payload.add("view", view);
        return press(payload, action);
    }

    /** A view that is sent. */
    HttpResponse<String> submit(String user, JsonObject view, JsonObject values) {
        JsonObject state = new JsonObject();
        state.add("values", values);
        JsonObject sent = view.deepCopy();
        sent.add("state", state);
        JsonObject payload = payload("view_submission", user);
        payload.add("view", sent);
        return interaction(payload);
    }

    /** A shortcut on somebody's message. */
    HttpResponse<String> pointed(String user, String shortcut, String author, String words) {
        JsonObject message = new JsonObject();
        message.addProperty("type", "message");
        message.addProperty("user", author);
        message.addProperty("ts", moment());
        message.addProperty("text", escaped(words));
        JsonObject there = new JsonObject();
        there.addProperty("id", "C1");
        there.addProperty("name", "payments");
        JsonObject payload = payload("message_action", user);
        payload.addProperty("callback_id", shortcut);
        payload.addProperty("message_ts", message.get("ts").getAsString());
        payload.addProperty("response_url", replies);
        payload.add("channel", there);
        payload.add("message", message);
        return interaction(payload);
    }

    private HttpResponse<String> press(JsonObject payload, JsonObject element) {
        JsonObject action = new JsonObject();
        for (String name : new String[] {"type", "action_id", "value", "text", "selected_option"}) {
            JsonElement part = element.get(name);
            if (part != null) {
                action.add(name, part);
            }
        }
        action.addProperty("action_ts", moment());
        JsonArray actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        return interaction(payload);
    }

    private JsonObject payload(String type, String user) {
        JsonObject team = new JsonObject();
        team.addProperty("id", "T1");
        team.addProperty("domain", "acme");
        JsonObject who = new JsonObject();
        who.addProperty("id", user);
        who.addProperty("team_id", "T1");
        JsonObject payload = new JsonObject();
        payload.addProperty("type", type);
        payload.add("team", team);
        payload.add("user", who);
        payload.addProperty("trigger_id", trigger());
        return payload;
    }

    private HttpResponse<String> interaction(JsonObject payload) {
        return post("payload=" + encode(payload.toString()), "application/x-www-form-urlencoded");
    }

    private JsonObject event(String type, String user) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("user", user);
        return event;
    }

    private HttpResponse<String> event(JsonObject event) {
        JsonObject bot = new JsonObject();
        bot.addProperty("team_id", "T1");
        bot.addProperty("user_id", "UBOT");
        JsonArray authorizations = new JsonArray();
        authorizations.add(bot);
        JsonObject body = new JsonObject();
        body.addProperty("type", "event_callback");
        body.addProperty("team_id", "T1");
        body.addProperty("event_id", "Ev" + count.incrementAndGet());
        body.addProperty("event_time", hearth.now().getEpochSecond());
        body.add("authorizations", authorizations);
        body.add("event", event);
        return post(body.toString(), "application/json");
    }

    private HttpResponse<String> post(String body, String type) {
        String stamp = Long.toString(hearth.now().getEpochSecond());
        return hearth.send(hearth.at("/slack/events")
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", signing.generate(stamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String trigger() {
        return count.incrementAndGet() + ".2.3";
    }

    private String moment() {
        Instant now = hearth.now();
        return now.getEpochSecond() + ".%06d".formatted(now.getNano() / 1000);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
