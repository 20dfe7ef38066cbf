package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hearth.slack.SlackStandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One hostile text in every field and every command: nothing that Hearth sends to Slack lets it act. */
@Tag("P17")
class HostileTextTests {

    private static final String MARK = "zqz";
    private static final String HOSTILE = MARK + " <!channel> <@U1> <#C1> @channel @here *bold* _it_ ~s~ `c` ```f```"
            + " <http://evil.example|Hearth> [x](http://evil.example)"
            + " <script>alert(1)</script> =cmd() &amp; &lt;!here&gt;"
            + " \u202eRTL\u2066 zero\u200bwidth\u0007 :tada:\n"
            + "> quoted\n"
            + "*Stop called by the team.* " + MARK;

    private final List<String> wrong = new ArrayList<>();
    private int seen;

    @Test
    void nothingOfAHostileTextActsInAnyMessageOrView() {
        try (Town town = Town.start()) {
            Journey journey = new Journey(town, place -> HOSTILE).whole();
            journey.heard.forEach(heard -> look(heard.body()));
            for (SlackStandIn.Call call : town.slack.calls()) {
                call.fields().forEach((field, value) -> field(call.method() + "." + field, value));
            }
            assertThat(seen).as("pieces of text that hold it").isGreaterThan(150);
            assertThat(wrong).isEmpty();
        }
    }

    private void field(String name, String value) {
        if (name.endsWith(".text")) {
            mrkdwn(name, value);
        } else if (value.startsWith("{") || value.startsWith("[")) {
            look(value);
        }
    }

    private void look(String json) {
        if (json.startsWith("{") || json.startsWith("[")) {
            look("", JsonParser.parseString(json));
        }
    }

    private void look(String path, JsonElement part) {
        if (part.isJsonArray()) {
            part.getAsJsonArray().forEach(one -> look(path, one));
        } else if (part.isJsonObject()) {
            look(path, part.getAsJsonObject());
        }
    }

    private void look(String path, JsonObject object) {
        String type = object.has("type") && object.get("type").isJsonPrimitive()
                ? object.get("type").getAsString()
                : "";
        String text = object.has("text") && object.get("text").isJsonPrimitive()
                ? object.get("text").getAsString()
                : "";
        switch (type) {
            case "mrkdwn" -> mrkdwn(path, text);
            case "plain_text" -> shown(path + " plain", text);
            case "text" -> shown(path + " rich text", text);
            case "link" -> links(path, object);
            case "broadcast", "usergroup", "channel" -> wrong.add(path + " " + object);
            default -> {
                if (type.isEmpty() && !text.isEmpty()) {
                    mrkdwn(path + " message", text);
                }
            }
        }
        for (Map.Entry<String, JsonElement> one : object.entrySet()) {
            look(path + "." + one.getKey(), one.getValue());
        }
    }

    /** What is shown as it stands may hold anything but what turns text around or hides in it. */
    private void shown(String path, String text) {
        if (text.contains(MARK)) {
            seen++;
            if (text.chars().anyMatch(c -> c == 0x202e || c == 0x2066 || c == 0x7)) {
                wrong.add(path + ": " + text);
            }
        }
    }

    private void mrkdwn(String path, String text) {
        shown(path, text);
        if (text.contains(MARK)) {
            for (String live : List.of(
                    "<!",
                    "<#",
                    "<http://evil",
                    "|Hearth>",
                    "<script",
                    "*bold*",
                    "_it_",
                    "~s~",
                    "`c`",
                    "&amp;lt;!here&gt;\u0000")) {
                if (text.contains(live)) {
                    wrong.add(path + ": " + live + " in " + text);
                }
            }
        }
    }

    private void links(String path, JsonObject link) {
        if (link.toString().contains("evil")) {
            wrong.add(path + " " + link);
        }
    }
}
