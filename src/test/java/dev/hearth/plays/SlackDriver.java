package dev.hearth.plays;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hearth.slack.SlackStandIn;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plays on Slack: through its signed requests, and with what a stand-in of its Web API was sent. */
final class SlackDriver implements Chat {

    private static final List<String> PEOPLE = List.of("mia", "ben", "cleo", "dan", "eve", "fay", "gus");

    /** Who is who and who is where is asked for when it is not remembered, so these calls are no part of the play. */
    private static final Set<String> LOOKING_UP = Set.of(
            "users.info",
            "conversations.members",
            "conversations.info",
            "conversations.open",
            "auth.test",
            "chat.getPermalink");

    private final SlackStandIn slack;
    private final Running hearth;
    private final SlackRequests requests;
    private final SlackSent sent;
    private final Transcript transcript;
    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, JsonObject> open = new HashMap<>();
    private final Map<String, Map<String, String>> typed = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private int calls;
    private int privately;
    private int views;

    /** A message as it stands; {@code to} is the person who alone sees it, empty for all. */
    private record Shown(
            String channel, String ts, @Nullable String thread, String to, JsonArray blocks) {}

    SlackDriver(String play, String url, String... properties) {
        this(standIn(), play, url, properties);
    }

    private SlackDriver(SlackStandIn slack, String play, String url, String... properties) {
        this(slack, Running.on(url, settings(slack, properties)), play, new Transcript());
    }

    /** Beside another chat of the same Hearth. */
    SlackDriver(SlackStandIn slack, Running hearth, String play, Transcript transcript) {
        this.slack = slack;
        this.hearth = hearth;
        this.transcript = transcript;
        this.requests = new SlackRequests(hearth, slack.replyAddress());
        this.sent = new SlackSent(play);
        transcript.note("> mia invites @Hearth into #payments");
        answered("mia", requests.invitation("UMIA"));
    }

    /** A Slack in which everybody is. */
    static SlackStandIn standIn() {
        SlackStandIn slack = new SlackStandIn();
        PEOPLE.forEach(person -> slack.user(id(person), user(person)));
        slack.user("UBOT", "{\"id\":\"UBOT\",\"is_bot\":true}");
        slack.name("C1", "payments");
        slack.members("C1", "UMIA", "UBEN", "UCLEO", "UDAN", "UEVE", "UFAY", "UGUS", "UBOT");
        return slack;
    }

    static List<String> settings(SlackStandIn slack, String... others) {
        List<String> settings = new ArrayList<>(List.of(others));
        settings.addAll(List.of(
                "hearth.slack.shortly=2700ms",
                "hearth.slack.signing-secret=" + SlackRequests.SECRET,
                "hearth.slack.bot-token=xoxb-test",
                "hearth.slack.api-url=" + slack.api()));
        return settings;
    }

    /** Sees what was said since. */
    void look() {
        written("");
    }

    private static String user(String person) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"tz\":\"Europe/Berlin\",\"is_owner\":%s}"
                .formatted(id(person), person, person.equals("mia"));
    }

    private static String id(String person) {
        return "U" + person.toUpperCase(Locale.ROOT);
    }

    @Override
    public void type(String person, String line) {
        transcript.note("> " + person + ": " + line);
        if (line.startsWith("@Hearth")) {
            answered(person, requests.mention(id(person), line.substring(7).strip(), null));
        } else {
            String[] words = line.split(" ", 2);
            answered(person, requests.command(id(person), words[0], words.length > 1 ? words[1] : ""));
        }
    }

    @Override
    public void answer(String person, String under, String line) {
        Shown root = newest(one -> one.channel().equals("C1")
                        && one.to().isEmpty()
                        && String.join("\n", SlackWords.of(one.blocks())).contains(under))
                .orElseThrow(() -> new AssertionError("nothing says " + under + " in\n" + transcript.text()));
        transcript.note("> " + person + " (in the thread): " + line);
        String thread = root.thread() == null ? root.ts() : root.thread();
        answered(
                person,
                requests.mention(id(person), line.substring("@Hearth".length()).strip(), thread));
    }

    @Override
    public void point(String person, String shortcut, String author, String words) {
        transcript.note("> " + author + ": " + words);
        transcript.note("> " + person + " chooses " + shortcut + " on it");
        answered(person, requests.pointed(id(person), Labels.shortcut(shortcut), id(author), words));
    }

    @Override
    public void press(String person, String label) {
        transcript.note("> " + person + " presses [" + label + "]");
        JsonObject view = open.get(person);
        Optional<JsonObject> inView = view == null ? Optional.empty() : button(view.getAsJsonArray("blocks"), label);
        if (view != null && inView.isPresent()) {
            answered(person, requests.press(id(person), inView.get(), view));
            return;
        }
        open.remove(person);
        Shown on = find(person, label)
                .orElseThrow(
                        () -> new AssertionError("no [" + label + "] for " + person + " in\n" + transcript.text()));
        JsonObject action = button(on.blocks(), label).orElseThrow();
        answered(person, requests.press(id(person), action, on.channel(), on.ts(), on.thread()));
        String name = action.get("action_id").getAsString().replaceFirst("[|:].*", "");
        if (open.containsKey(person) && !hearth.openingForms().contains(name)) {
            throw new AssertionError("not declared as opening a form: " + name);
        }
    }

    @Override
    public void fill(String person, String... labelsAndValues) {
        JsonObject view = open.get(person);
        if (view == null || !view.has("submit")) {
            throw new AssertionError(person + " has no form open in\n" + transcript.text());
        }
        transcript.note("> " + person + " sends the form: " + Labels.of(labelsAndValues));
        Map<String, String> held = typed.computeIfAbsent(view.toString(), _ -> new LinkedHashMap<>());
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            held.put(labelsAndValues[i], labelsAndValues[i + 1]);
        }
        JsonObject values = new SlackForm(view).filled(held);
        HttpResponse<String> answer = requests.submit(id(person), view, values);
        submitted(person, view, answer);
        written(person);
    }

    @Override
    public void bring(String path, String json) {
        transcript.note("> another program brings " + json);
        hearth.bring(path, json);
        written("");
    }

    @Override
    public void visit(String person) {
        transcript.note("> " + person + " opens Hearth's home");
        answered(person, requests.home(id(person)));
    }

    @Override
    public void pass(Duration time) {
        transcript.note("… " + Labels.of(time) + " later");
        hearth.pass(time);
        written("");
    }

    /** Nothing arrives in the channel any more; Slack refuses with this word. */
    void close(String word) {
        transcript.note("… #payments is closed: " + word);
        slack.close("C1", word);
        closed.add("C1");
    }

    @Override
    public String read(String person, Pattern pattern) {
        List<List<String>> seen = new ArrayList<>();
        shown.stream().filter(one -> one.to().equals(person)).forEach(one -> seen.add(SlackWords.of(one.blocks())));
        JsonObject view = open.get(person);
        if (view != null) {
            seen.add(SlackWords.of(view.getAsJsonArray("blocks")));
        }
        for (List<String> words : seen.reversed()) {
            Matcher matcher = pattern.matcher(String.join("\n", words));
            if (matcher.find()) {
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
        slack.close();
    }

    // --- what Slack got as an answer

    private void answered(String person, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " in\n" + transcript.text());
        }
        if (answer.body().isEmpty()) {
            transcript.say("0", "HTTP 200, empty", List.of());
        } else {
            JsonObject json = JsonParser.parseString(answer.body()).getAsJsonObject();
            tell(person, "HTTP 200, " + json.get("response_type").getAsString(), json, null);
        }
        written(person);
    }

    private void submitted(String person, JsonObject view, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " in\n" + transcript.text());
        }
        if (answer.body().isEmpty()) {
            open.remove(person);
            transcript.say("0", "HTTP 200, empty: the form closes", List.of());
            return;
        }
        JsonObject json = JsonParser.parseString(answer.body()).getAsJsonObject();
        if (json.get("response_action").getAsString().equals("errors")) {
            List<String> lines = new ArrayList<>();
            json.getAsJsonObject("errors")
                    .entrySet()
                    .forEach(error -> lines.add("under “" + new SlackForm(view).label(error.getKey()) + "”: "
                            + error.getValue().getAsString()));
            transcript.say("0", "HTTP 200, errors", lines);
        } else {
            show(
                    person,
                    "HTTP 200, update",
                    json.getAsJsonObject("view"),
                    view.get("id").getAsString());
        }
    }

    // --- what Slack was called with

    private void written(String person) {
        hearth.settle();
        List<SlackStandIn.Call> all = slack.calls();
        List<SlackStandIn.Call> fresh = all.subList(calls, all.size());
        calls = all.size();
        fresh.stream()
                .filter(call -> !LOOKING_UP.contains(call.method()))
                .filter(call -> !closed.contains(call.get("channel")))
                .forEach(call -> take(person, call));
    }

    private void take(String person, SlackStandIn.Call call) {
        switch (call.method()) {
            case "chat.postMessage" -> posted(call);
            case "chat.update" -> updated(call);
            case "response_url" ->
                tell(person, "response_url", call.json("body").getAsJsonObject(), thread(call.json("body")));
            case "chat.postEphemeral" -> whispered(call);
            case "views.open", "views.push" ->
                show(person, call.method(), call.json("view").getAsJsonObject(), "V" + ++views);
            case "views.update" ->
                show(person, call.method(), call.json("view").getAsJsonObject(), call.get("view_id"));
            case "views.publish" -> home(call);
            case "pins.add", "pins.remove", "chat.delete" ->
                transcript.say("3", call.method() + " " + where(call.get("channel"), null), List.of());
            default -> throw new AssertionError("unknown call " + call);
        }
    }

    private void posted(SlackStandIn.Call call) {
        JsonArray blocks = call.json("blocks").getAsJsonArray();
        String thread = call.get("thread_ts").isEmpty() ? null : call.get("thread_ts");
        String channel = call.get("channel");
        shown.add(new Shown(
                channel, slack.momentOf(call), thread, channel.startsWith("D") ? person(channel) : "", blocks));
        say(call.method(), channel, thread, blocks);
    }

    private void updated(SlackStandIn.Call call) {
        JsonArray blocks = call.json("blocks").getAsJsonArray();
        String thread = null;
        for (int i = 0; i < shown.size(); i++) {
            Shown one = shown.get(i);
            if (one.ts().equals(call.get("ts")) && one.channel().equals(call.get("channel"))) {
                thread = one.thread();
                shown.set(i, new Shown(one.channel(), one.ts(), one.thread(), one.to(), blocks));
            }
        }
        say(call.method(), call.get("channel"), thread, blocks);
    }

    private void say(String method, String channel, @Nullable String thread, JsonArray blocks) {
        sent.message(blocks);
        String order = channel.startsWith("D") ? "2" + channel : "3";
        transcript.say(order, method + " " + where(channel, thread), SlackWords.of(blocks));
    }

    private void whispered(SlackStandIn.Call call) {
        JsonObject body = new JsonObject();
        body.add("blocks", call.json("blocks"));
        String thread = call.get("thread_ts").isEmpty() ? null : call.get("thread_ts");
        tell(person(call.get("user")), call.method(), body, thread);
    }

    private void tell(String person, String how, JsonObject body, @Nullable String thread) {
        JsonArray blocks = body.getAsJsonArray("blocks");
        sent.message(blocks);
        shown.add(new Shown("C1", "1800000000.%06d".formatted(++privately), thread, person, blocks));
        String place = " (only " + person + ")" + (thread == null ? "" : " (in the thread)");
        transcript.say("1" + person, how + place, SlackWords.of(blocks));
    }

    private void show(String person, String how, JsonObject view, String id) {
        sent.view(view.deepCopy());
        view.addProperty("id", id);
        open.put(person, view);
        List<String> lines = new ArrayList<>(SlackWords.of(view.getAsJsonArray("blocks")));
        JsonElement submit = view.get("submit");
        lines.add((submit == null ? "" : "[" + SlackWords.text(submit) + "] ") + "["
                + SlackWords.text(view.get("close")) + "]");
        transcript.say("1" + person, how + " (only " + person + "): " + SlackWords.text(view.get("title")), lines);
    }

    private void home(SlackStandIn.Call call) {
        JsonObject view = call.json("view").getAsJsonObject();
        sent.view(view);
        String person = person(call.get("user_id"));
        transcript.say(
                "1" + person, "views.publish (only " + person + ")", SlackWords.of(view.getAsJsonArray("blocks")));
    }

    // --- what a person sees

    /** In the last private answer, else in the channel, else in the direct conversation. */
    private Optional<Shown> find(String person, String label) {
        return newest(one -> one.channel().equals("C1") && one.to().equals(person))
                .filter(one -> button(one.blocks(), label).isPresent())
                .or(() -> newest(
                        one -> one.to().isEmpty() && button(one.blocks(), label).isPresent()))
                .or(() -> newest(one -> one.channel().equals("D" + id(person))
                        && button(one.blocks(), label).isPresent()));
    }

    private Optional<Shown> newest(Predicate<Shown> wanted) {
        return shown.reversed().stream().filter(wanted).findFirst();
    }

    /** The button with this label, or the choice with this option picked. */
    private static Optional<JsonObject> button(JsonArray blocks, String label) {
        for (JsonElement one : blocks) {
            JsonObject block = one.getAsJsonObject();
            if (block.get("type").getAsString().equals("actions")) {
                for (JsonElement element : block.getAsJsonArray("elements")) {
                    JsonObject button = element.getAsJsonObject();
                    if (!button.has("url")
                            && SlackWords.text(button.get("text")).equals(label)) {
                        return Optional.of(button);
                    }
                }
            }
            JsonObject choice = block.getAsJsonObject("accessory");
            Optional<JsonObject> option = choice == null ? Optional.empty() : SlackForm.option(choice, label);
            if (choice != null && option.isPresent()) {
                JsonObject picked = choice.deepCopy();
                picked.add("selected_option", option.get());
                return Optional.of(picked);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String thread(JsonElement body) {
        JsonElement thread = body.getAsJsonObject().get("thread_ts");
        return thread == null || thread.isJsonNull() ? null : thread.getAsString();
    }

    private static String where(String channel, @Nullable String thread) {
        return (channel.startsWith("D") ? "@" + person(channel) : "#payments")
                + (thread == null ? "" : " (in the thread)");
    }

    private static String person(String id) {
        return id.replaceFirst("^D?U", "").toLowerCase(Locale.ROOT);
    }
}
