package dev.hearth.plays;

import dev.hearth.msteams.ConnectorStandIn;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Activities as Teams sends them, signed by the stand-in's key. */
final class MsTeamsActivities {

    static final String CHANNEL = "19:payments@thread.tacv2";
    static final String TEAM = "19:general@thread.tacv2";
    private static final String BOT = "28:" + ConnectorStandIn.APP;
    private static final JsonMapper JSON = new JsonMapper();

    private final Running hearth;
    private final ConnectorStandIn teams;
    private final AtomicInteger count = new AtomicInteger();

    MsTeamsActivities(Running hearth, ConnectorStandIn teams) {
        this.hearth = hearth;
        this.teams = teams;
    }

    static String id(String person) {
        return "29:" + person;
    }

    static String directory(String person) {
        return "aad-" + person;
    }

    /** A person's own chat with Hearth. */
    static String personal(String person) {
        return "a:" + id(person);
    }

    /** Somebody adds Hearth to the team. */
    HttpResponse<String> installation(String person) {
        ObjectNode activity = activity("installationUpdate", person, CHANNEL).put("action", "add");
        activity.withObject("/channelData/settings/selectedChannel").put("id", CHANNEL);
        return send(activity);
    }

    /** Typed in the channel, where Hearth must be mentioned; under a message if there is one. */
    HttpResponse<String> mention(String person, String words, @Nullable String root) {
        String id = fresh();
        ObjectNode activity = activity("message", person, CHANNEL + ";messageid=" + (root == null ? id : root));
        activity.put("id", id).put("text", "<at>Hearth</at> " + escaped(words) + "\n");
        ObjectNode mention = activity.withArray("entities")
                .addObject()
                .put("type", "mention")
                .put("text", "<at>Hearth</at>");
        mention.putObject("mentioned").put("id", BOT).put("name", "Hearth");
        return send(activity.put("textFormat", "plain"));
    }

    /** Typed in a person's own chat with Hearth. */
    HttpResponse<String> personally(String person, String words) {
        ObjectNode activity = activity("message", person, personal(person));
        return send(activity.put("text", escaped(words)).put("textFormat", "plain"));
    }

    /** A button on a card, pressed with what stands in the card's inputs. */
    HttpResponse<String> execute(
            String person, String conversation, String on, JsonNode action, Map<String, String> inputs) {
        ObjectNode activity = invoke("adaptiveCard/action", person, conversation, on);
        ObjectNode value = activity.putObject("value");
        ObjectNode executed = value.putObject("action").put("type", "Action.Execute");
        executed.put("verb", action.path("verb").asString(""));
        executed.set("data", data(action, inputs));
        value.put("trigger", "manual");
        return send(activity);
    }

    /** A button that opens a dialog. */
    HttpResponse<String> fetch(String person, String conversation, String on, JsonNode action) {
        return task("task/fetch", person, conversation, on, action, Map.of());
    }

    /** A button in a dialog, with what stands in its inputs. */
    HttpResponse<String> submit(
            String person, String conversation, String on, JsonNode action, Map<String, String> inputs) {
        return task("task/submit", person, conversation, on, action, inputs);
    }

    /** What may be done with somebody's message. */
    HttpResponse<String> chosen(String person, String shortcut, String author, String words) {
        String id = fresh();
        ObjectNode activity = activity("invoke", person, CHANNEL + ";messageid=" + id);
        activity.put("name", "composeExtension/fetchTask");
        ObjectNode value = activity.putObject("value").put("commandId", shortcut);
        ObjectNode message = value.putObject("messagePayload").put("id", id);
        message.put("linkToMessage", "https://teams.example.com/l/message/" + id);
        message.withObject("/from/user").put("id", directory(author)).put("displayName", name(author));
        message.putObject("body").put("contentType", "text").put("content", words);
        return send(activity);
    }

    private HttpResponse<String> task(
            String name, String person, String conversation, String on, JsonNode action, Map<String, String> inputs) {
        ObjectNode activity = invoke(name, person, conversation, on);
        ObjectNode value = activity.putObject("value");
        value.set("data", data(action, inputs));
        value.putObject("context").put("theme", "default");
        return send(activity);
    }

    private static ObjectNode data(JsonNode action, Map<String, String> inputs) {
        ObjectNode data = (ObjectNode) action.path("data").deepCopy();
        inputs.forEach(data::put);
        return data;
    }

    private ObjectNode invoke(String name, String person, String conversation, String on) {
        return activity("invoke", person, conversation).put("name", name).put("replyToId", on);
    }

    private ObjectNode activity(String type, String person, String conversation) {
        boolean personal = conversation.startsWith("a:");
        ObjectNode activity = JSON.createObjectNode().put("type", type).put("id", fresh());
        activity.put("timestamp", hearth.now().toString()).put("channelId", "msteams");
        activity.put("serviceUrl", teams.service()).put("locale", "en-GB");
        activity.putObject("from")
                .put("id", id(person))
                .put("name", name(person))
                .put("aadObjectId", directory(person));
        activity.putObject("recipient").put("id", BOT).put("name", "Hearth");
        ObjectNode there = activity.putObject("conversation")
                .put("id", conversation)
                .put("tenantId", ConnectorStandIn.TENANT)
                .put("conversationType", personal ? "personal" : "channel");
        ObjectNode channelData = activity.putObject("channelData");
        channelData.putObject("tenant").put("id", ConnectorStandIn.TENANT);
        if (!personal) {
            there.put("isGroup", true);
            channelData.putObject("channel").put("id", CHANNEL);
            channelData.putObject("team").put("id", TEAM);
        }
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("timezone", "Europe/Berlin")
                .put("platform", "Web");
        return activity;
    }

    private static String name(String person) {
        return Character.toUpperCase(person.charAt(0)) + person.substring(1);
    }

    private HttpResponse<String> send(ObjectNode activity) {
        return hearth.send(hearth.at("/api/messages")
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", teams.token(hearth.now(), Map.of()))
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString())));
    }

    private String fresh() {
        return "1600000000" + (100 + count.incrementAndGet());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
