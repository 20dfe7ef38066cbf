package dev.hearth.promises;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hearth.slack.SlackStandIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One person before a screen of Slack's: types, presses what is shown, fills in what is open. */
final class Someone {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String team;
    final String id;
    final String channel;
    private final @Nullable Town town;
    private final SlackStandIn slack;
    private String home;
    private @Nullable JsonObject view;
    private final Deque<JsonElement> told = new ConcurrentLinkedDeque<>();
    /** The body that was sent last, to be sent again. */
    String sent = "";

    Someone(Town town, String team, String id, String channel) {
        this(town, town.slack, team, id, channel);
    }

    /** Somebody who only writes requests. */
    Someone(SlackStandIn slack, String team, String id, String channel) {
        this(null, slack, team, id, channel);
    }

    private Someone(@Nullable Town town, SlackStandIn slack, String team, String id, String channel) {
        this.town = town;
        this.slack = slack;
        this.team = team;
        this.home = team;
        this.id = id;
        this.channel = channel;
    }

    /** The same person at another node. */
    Someone at(Town other) {
        return new Someone(other, team, id, channel);
    }

    Someone in(String other) {
        return new Someone(town, slack, team, id, other).from(home);
    }

    /** Belongs to another organisation. */
    Someone from(String otherTeam) {
        home = otherTeam;
        return this;
    }

    /** Types a command such as {@code /chaos plan}. */
    Town.Heard types(String line) {
        return hear(command(line));
    }

    /** The body of a command. */
    String command(String line) {
        String[] parts = line.split(" ", 2);
        return "token=t&team_id=" + team + "&team_domain=acme&channel_id=" + channel
                + "&channel_name=payments&user_id=" + id + "&user_name=name-" + id + "&command=" + encode(parts[0])
                + "&text=" + encode(parts.length > 1 ? escaped(parts[1]) : "") + "&trigger_id=" + trigger()
                + "&response_url=" + encode(slack.replyAddress());
    }

    /** Mentions the bot, in a thread or outside. */
    Town.Heard mentions(String text, @Nullable String thread) {
        int number = COUNT.incrementAndGet();
        return hear(
                event("{\"type\":\"app_mention\",\"user\":\"" + id + "\",\"text\":" + quoted("<@UBOT> " + escaped(text))
                        + ",\"channel\":\"" + channel + "\",\"ts\":\"1800000000." + String.format("%06d", number) + "\""
                        + (thread == null ? "" : ",\"thread_ts\":\"" + thread + "\"")
                        + (home.equals(team) ? "" : ",\"user_team\":\"" + home + "\"") + "}"));
    }

    Town.Heard visitsHome() {
        return hear(
                event("{\"type\":\"app_home_opened\",\"user\":\"" + id + "\",\"channel\":\"D1\",\"tab\":\"home\"}"));
    }

    String event(String event) {
        return "{\"type\":\"event_callback\",\"team_id\":\"" + team + "\",\"api_app_id\":\"A1\",\"event_id\":\"Ev"
                + COUNT.incrementAndGet() + "\",\"event_time\":" + Instant.now().getEpochSecond()
                + ",\"authorizations\":[{\"team_id\":\"" + team + "\",\"user_id\":\"UBOT\",\"is_bot\":true}],\"event\":"
                + event + "}";
    }

    /** Chooses a shortcut on a message. */
    Town.Heard points(String shortcut, String text) {
        return hear(payload("{\"type\":\"message_action\",\"callback_id\":\"" + shortcut + "\",\"trigger_id\":\""
                + trigger() + "\",\"message_ts\":\"1700000000.000200\",\"response_url\":\""
                + slack.replyAddress() + "\"," + who() + ",\"channel\":{\"id\":\"" + channel
                + "\",\"name\":\"payments\"},\"message\":{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1700000000.000200\",\"text\":"
                + quoted(escaped(text)) + "}}"));
    }

    /** Presses the newest button that begins with this label. */
    Town.Heard presses(String label) {
        return hear(press(label));
    }

    /** The body of that press. */
    String press(String label) {
        if (view != null) {
            JsonObject action = find(view, label);
            if (action != null) {
                return pressed(action, null, view);
            }
        }
        for (JsonElement one : told) {
            JsonObject action = find(one, label);
            if (action != null) {
                return pressed(action, "1700000099.000001", null);
            }
        }
        String found = null;
        for (String where : List.of("D" + id, channel)) {
            for (Map.Entry<String, SlackStandIn.Call> one :
                    slack.messages(where).entrySet()) {
                JsonObject action = find(blocks(one.getValue()), label);
                found = action == null ? found : in(where).pressed(action, one.getKey(), null);
            }
        }
        if (found == null) {
            throw new AssertionError("no button " + label + " for " + id + " in " + told
                    + slack.messages(channel).keySet());
        }
        return found;
    }

    /** Presses a button that is not shown. */
    Town.Heard forges(String name, String subject) {
        return hear(forge(name, subject));
    }

    /** The body of that press. */
    String forge(String name, String subject) {
        JsonObject action = new JsonObject();
        action.addProperty("action_id", name + "|0");
        action.addProperty("value", subject);
        return pressed(action, "1700000099.000001", null);
    }

    private String pressed(JsonObject shown, @Nullable String message, @Nullable JsonObject on) {
        JsonObject action = new JsonObject();
        action.addProperty("type", "button");
        action.add("action_id", shown.get("action_id"));
        if (shown.has("value")) {
            action.add("value", shown.get("value"));
        }
        if (shown.has("options")) {
            action.addProperty("type", "static_select");
            action.add("selected_option", shown.getAsJsonArray("options").get(0));
        }
        action.addProperty("action_ts", Instant.now().getEpochSecond() + 20 * COUNT.incrementAndGet() + ".000100");
        return payload("{\"type\":\"block_actions\"," + who() + ","
                + (on == null
                        ? "\"channel\":{\"id\":\"" + channel
                                + "\",\"name\":\"payments\"},\"container\":{\"type\":\"message\",\"message_ts\":\""
                                + message + "\",\"channel_id\":\"" + channel + "\"},\"response_url\":\""
                                + slack.replyAddress() + "\""
                        : "\"container\":{\"type\":\"view\"},\"view\":" + on)
                + ",\"trigger_id\":\"" + trigger() + "\",\"actions\":[" + action + "]}");
    }

    /** Fills in what is open (names, values, …) and sends it. */
    Town.Heard fills(String... namesAndValues) {
        return hear(filled(namesAndValues));
    }

    /** The body of that. */
    String filled(String... namesAndValues) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        JsonObject page = view().deepCopy();
        JsonObject values = new JsonObject();
        for (JsonElement block : page.getAsJsonArray("blocks")) {
            JsonObject input = block.getAsJsonObject();
            if (input.get("type").getAsString().equals("input")) {
                String slot = input.get("block_id").getAsString();
                JsonObject one = new JsonObject();
                one.add(
                        "value",
                        value(input.getAsJsonObject("element"), filled.get(slot.substring(0, slot.indexOf('~')))));
                values.add(slot, one);
            }
        }
        JsonObject state = new JsonObject();
        state.add("values", values);
        page.add("state", state);
        return payload("{\"type\":\"view_submission\"," + who() + ",\"trigger_id\":\"" + trigger() + "\",\"view\":"
                + page + "}");
    }

    private static JsonObject value(JsonObject element, @Nullable String text) {
        JsonObject value = new JsonObject();
        String type = element.get("type").getAsString();
        value.addProperty("type", type);
        if (type.equals("plain_text_input")) {
            JsonElement before = element.get("initial_value");
            if (text != null || before != null) {
                value.addProperty("value", text != null ? text : before.getAsString());
            }
        } else if (type.equals("checkboxes") || type.equals("multi_static_select")) {
            JsonArray options = new JsonArray();
            if (text == null && element.has("initial_options")) {
                options = element.getAsJsonArray("initial_options");
            } else if (text != null) {
                for (String one : text.split(",")) {
                    options.add(option(one));
                }
            }
            value.add("selected_options", options);
        } else if (type.equals("multi_users_select")) {
            JsonArray people = new JsonArray();
            if (text == null && element.has("initial_users")) {
                people = element.getAsJsonArray("initial_users");
            } else if (text != null) {
                for (String one : text.split(",")) {
                    people.add(one);
                }
            }
            value.add("selected_users", people);
        } else if (text != null) {
            value.add("selected_option", option(text));
        } else if (element.has("initial_option")) {
            value.add("selected_option", element.get("initial_option"));
        }
        return value;
    }

    private static JsonObject option(String value) {
        JsonObject option = new JsonObject();
        option.addProperty("value", value);
        return option;
    }

    JsonObject view() {
        if (view == null) {
            throw new AssertionError(id + " has nothing open; told: " + told);
        }
        return view;
    }

    boolean hasNothingOpen() {
        return view == null;
    }

    /** The names of the inputs that are open. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (JsonElement block : view().getAsJsonArray("blocks")) {
            if (block.getAsJsonObject().get("type").getAsString().equals("input")) {
                String slot = block.getAsJsonObject().get("block_id").getAsString();
                fields.add(slot.substring(0, slot.indexOf('~')));
            }
        }
        return fields;
    }

    private Town.Heard hear(String body) {
        sent = body;
        Town.Heard heard = java.util.Objects.requireNonNull(town).send(body);
        take(heard, body.contains("view_submission"));
        return heard;
    }

    private void take(Town.Heard heard, boolean submission) {
        if (heard.body().startsWith("{")) {
            JsonObject answer = JsonParser.parseString(heard.body()).getAsJsonObject();
            if (answer.has("view")) {
                open(answer.getAsJsonObject("view"));
            } else if (!answer.has("response_action")) {
                told.addFirst(answer);
            }
        } else if (submission) {
            view = null;
        }
        for (SlackStandIn.Call call : heard.calls()) {
            switch (call.method()) {
                case "views.open", "views.push", "views.update", "views.publish" ->
                    open(call.json("view").getAsJsonObject());
                case "response_url" -> told.addFirst(JsonParser.parseString(call.get("body")));
                case "chat.postEphemeral" -> {
                    if (call.get("user").equals(id)) {
                        told.addFirst(blocks(call));
                    }
                }
                default -> {}
            }
        }
    }

    private void open(JsonObject page) {
        page.addProperty("id", "V" + COUNT.incrementAndGet());
        view = page;
    }

    private static JsonElement blocks(SlackStandIn.Call call) {
        return call.get("blocks").isEmpty() ? new JsonArray() : call.json("blocks");
    }

    private static @Nullable JsonObject find(JsonElement in, String label) {
        if (in.isJsonArray()) {
            for (JsonElement one : in.getAsJsonArray()) {
                JsonObject found = find(one, label);
                if (found != null) {
                    return found;
                }
            }
        } else if (in.isJsonObject()) {
            JsonObject object = in.getAsJsonObject();
            if (object.has("action_id") && label(object).startsWith(label)) {
                return object;
            }
            for (Map.Entry<String, JsonElement> part : object.entrySet()) {
                JsonObject found = find(part.getValue(), label);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String label(JsonObject object) {
        String name = object.has("text") ? "text" : "placeholder";
        return object.has(name) && object.get(name).isJsonObject()
                ? object.getAsJsonObject(name).get("text").getAsString()
                : "";
    }

    private String who() {
        return "\"team\":{\"id\":\"" + team + "\",\"domain\":\"acme\"},\"user\":{\"id\":\"" + id + "\",\"team_id\":\""
                + home + "\"}";
    }

    private static String trigger() {
        return "7." + COUNT.incrementAndGet() + ".7";
    }

    static String payload(String json) {
        return "payload=" + encode(json);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return new com.google.gson.JsonPrimitive(text).toString();
    }

    /** As Slack hands on what people type. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
