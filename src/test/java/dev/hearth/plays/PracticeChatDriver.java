package dev.hearth.plays;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plays in the practice chat through its JSON, as a script would. */
final class PracticeChatDriver implements Chat {

    private static final List<String> PEOPLE = List.of("mia", "ben", "cleo", "dan");

    private final Running hearth;
    private final Transcript transcript = new Transcript();
    private final Map<String, JsonObject> shown = new LinkedHashMap<>();

    PracticeChatDriver(String url, String... properties) {
        List<String> settings = new ArrayList<>(List.of(properties));
        settings.add("hearth.practice.enabled=true");
        this.hearth = Running.on(url, settings);
        look();
    }

    @Override
    public boolean plays(String person) {
        return PEOPLE.contains(person);
    }

    @Override
    public void type(String person, String line) {
        say(person, line, null);
    }

    @Override
    public void answer(String person, String under, String line) {
        JsonObject root = newest(entry -> inChannel(entry)
                        && entry.get("from").getAsString().equals("hearth")
                        && entry.get("text").getAsString().contains(under))
                .orElseThrow(() -> new AssertionError("nothing says " + under + " in\n" + transcript.text()));
        JsonElement thread = root.get("thread");
        say(person, line, thread == null || thread.isJsonNull() ? root.get("id").getAsString() : thread.getAsString());
    }

    private void say(String person, String line, @Nullable String thread) {
        transcript.note("> " + person + (thread == null ? ": " : " (in the thread): ") + line);
        JsonObject body = new JsonObject();
        body.addProperty("person", person);
        body.addProperty("text", line);
        body.addProperty("thread", thread);
        post("/practice/messages", body);
    }

    @Override
    public void point(String person, String shortcut, String author, String words) {
        say(author, words, null);
        JsonObject said = newest(entry -> entry.get("from").getAsString().equals(author)
                        && entry.get("text").getAsString().equals(words))
                .orElseThrow();
        transcript.note("> " + person + " chooses " + shortcut + " on it");
        act(person, action(said, shortcut).orElseThrow(), new JsonObject());
    }

    @Override
    public void press(String person, String label) {
        transcript.note("> " + person + " presses [" + label + "]");
        String action = find(person, label)
                .orElseThrow(
                        () -> new AssertionError("no [" + label + "] for " + person + " in\n" + transcript.text()));
        act(person, action, new JsonObject());
    }

    @Override
    public void fill(String person, String... labelsAndValues) {
        JsonObject form = newest(
                        entry -> to(entry).equals(person) && entry.get("form").isJsonObject())
                .orElseThrow(() -> new AssertionError(person + " has no form open in\n" + transcript.text()))
                .getAsJsonObject("form");
        JsonObject values = new JsonObject();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            JsonObject field = field(form, labelsAndValues[i]);
            values.addProperty(field.get("name").getAsString(), value(field, labelsAndValues[i + 1]));
        }
        transcript.note("> " + person + " sends the form: " + Labels.of(labelsAndValues));
        act(person, form.get("action").getAsString(), values);
    }

    @Override
    public void bring(String path, String json) {
        transcript.note("> another program brings " + json);
        hearth.bring(path, json);
        look();
    }

    /** The home stands beside the chat on its page, and there alone. */
    @Override
    public void visit(String person) {}

    @Override
    public void pass(Duration time) {
        transcript.note("… " + Labels.of(time) + " later");
        JsonObject body = new JsonObject();
        body.addProperty("advance", time.toString());
        post("/practice/clock", body);
    }

    @Override
    public String read(String person, Pattern pattern) {
        List<JsonObject> entries = new ArrayList<>(shown.values());
        for (JsonObject entry : entries.reversed()) {
            Matcher matcher = pattern.matcher(entry.get("text").getAsString());
            if (to(entry).equals(person) && matcher.find()) {
                return matcher.group();
            }
        }
        throw new AssertionError(person + " was told nothing like " + pattern + " in\n" + transcript.text());
    }

    @Override
    public Transcript transcript() {
        return transcript;
    }

    @Override
    public void close() {
        hearth.close();
    }

    // --- what the page would do

    private void act(String person, String action, JsonObject values) {
        JsonObject body = new JsonObject();
        body.addProperty("person", person);
        body.addProperty("action", action);
        body.add("values", values);
        post("/practice/actions", body);
    }

    private void post(String path, JsonObject body) {
        HttpResponse<String> answer = hearth.send(hearth.at(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body() + " in\n" + transcript.text());
        }
        JsonObject json = JsonParser.parseString(answer.body()).getAsJsonObject();
        if (json.has("messages")) {
            json.getAsJsonArray("messages").forEach(entry -> take(entry.getAsJsonObject()));
        }
        hearth.settle();
        look();
    }

    /** Everybody looks at their screen; what is new or has changed is written down, what is gone is forgotten. */
    private void look() {
        Set<String> standing = new LinkedHashSet<>();
        for (String person : PEOPLE) {
            String body = hearth.send(hearth.at("/practice/messages?person=" + person))
                    .body();
            JsonArray entries = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("messages");
            for (JsonElement entry : entries) {
                take(entry.getAsJsonObject());
                standing.add(entry.getAsJsonObject().get("id").getAsString());
            }
        }
        shown.entrySet().removeIf(entry -> {
            boolean gone = !standing.contains(entry.getKey());
            if (gone && !entry.getValue().get("form").isJsonObject()) {
                say(entry.getValue(), "deletes " + where(entry.getValue()), List.of());
            }
            return gone;
        });
    }

    private void take(JsonObject entry) {
        JsonObject before = shown.put(entry.get("id").getAsString(), entry);
        boolean fromPeople = !entry.get("from").getAsString().equals("hearth");
        if (!entry.equals(before) && !fromPeople) {
            say(entry, (before == null ? "" : "edits ") + where(entry), PracticeWords.of(entry));
        }
    }

    private void say(JsonObject entry, String head, List<String> words) {
        String channel = entry.get("channel").getAsString();
        String order = channel.startsWith("@") ? "2" + channel : to(entry).isEmpty() ? "3" : "1" + to(entry);
        transcript.say(order, "Hearth " + head, words);
    }

    private static String where(JsonObject entry) {
        String channel = entry.get("channel").getAsString();
        String place =
                channel.startsWith("@") ? channel : to(entry).isEmpty() ? "#" + channel : "(only " + to(entry) + ")";
        return place + (entry.get("thread").isJsonNull() ? "" : " (in the thread)");
    }

    // --- what a person sees

    /** In the last private answer, else in the channel, else in the direct conversation. */
    private Optional<String> find(String person, String label) {
        return newest(entry -> inChannel(entry) && to(entry).equals(person))
                .flatMap(entry -> action(entry, label))
                .or(() -> newest(entry -> inChannel(entry)
                                && to(entry).isEmpty()
                                && action(entry, label).isPresent())
                        .flatMap(entry -> action(entry, label)))
                .or(() -> newest(entry -> !inChannel(entry)
                                && to(entry).equals(person)
                                && action(entry, label).isPresent())
                        .flatMap(entry -> action(entry, label)));
    }

    private Optional<JsonObject> newest(java.util.function.Predicate<JsonObject> wanted) {
        return new ArrayList<>(shown.values())
                .reversed().stream().filter(wanted).findFirst();
    }

    private static Optional<String> action(JsonObject entry, String label) {
        for (JsonElement one : entry.getAsJsonArray("actions")) {
            JsonObject action = one.getAsJsonObject();
            if (action.get("label").getAsString().equals(label)
                    && !action.get("action").isJsonNull()) {
                return Optional.of(action.get("action").getAsString());
            }
        }
        return Optional.empty();
    }

    private static boolean inChannel(JsonObject entry) {
        return !entry.get("channel").getAsString().startsWith("@");
    }

    private static String to(JsonObject entry) {
        return entry.get("to").isJsonNull() ? "" : entry.get("to").getAsString();
    }

    private static JsonObject field(JsonObject form, String label) {
        for (JsonElement one : form.getAsJsonArray("fields")) {
            if (one.getAsJsonObject().get("label").getAsString().equals(label)) {
                return one.getAsJsonObject();
            }
        }
        throw new AssertionError("no field " + label + " in " + form);
    }

    /** An option's label stands for its value; people are called by their names. */
    private static String value(JsonObject field, String written) {
        if (field.get("type").getAsString().equals("people")) {
            return written.replace(", ", ",");
        }
        for (JsonElement one : field.getAsJsonArray("options")) {
            if (one.getAsJsonObject().get("label").getAsString().startsWith(written)) {
                return one.getAsJsonObject().get("value").getAsString();
            }
        }
        return written;
    }
}
