package dev.hearth.plays;

import dev.hearth.chat.Press;
import dev.hearth.msteams.ConnectorStandIn;
import dev.hearth.msteams.ConnectorStandIn.Done;
import dev.hearth.msteams.ConnectorStandIn.Said;
import dev.hearth.msteams.answers.Ways;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays on Teams: through signed activities, and with what a stand-in of the service was sent. */
final class MsTeamsDriver implements Chat {

    private static final List<String> PEOPLE = List.of("mia", "ben", "cleo", "dan", "eve", "fay", "gus");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK = Pattern.compile("link [0-9a-f]{40}");

    private final ConnectorStandIn teams;
    private final Running hearth;
    private final MsTeamsActivities activities;
    private final MsTeamsSent sent;
    private final Transcript transcript;
    private final List<Said> shown = new ArrayList<>();
    private final Map<String, Dialog> open = new HashMap<>();
    private int done;
    private int begun;

    /** A dialog that somebody has open, the message it was opened from, and what was typed into it. */
    private record Dialog(JsonNode card, Said from, Map<String, String> typed) {}

    MsTeamsDriver(String play, String url, String... properties) {
        this(standIn(), play, url, properties);
    }

    private MsTeamsDriver(ConnectorStandIn teams, String play, String url, String... properties) {
        this(teams, Running.on(url, settings(teams, properties)), play, new Transcript());
    }

    /** Beside another chat of the same Hearth. */
    MsTeamsDriver(ConnectorStandIn teams, Running hearth, String play, Transcript transcript) {
        this.teams = teams;
        this.hearth = hearth;
        this.transcript = transcript;
        this.activities = new MsTeamsActivities(hearth, teams);
        this.sent = new MsTeamsSent(play);
        transcript.note("> mia adds Hearth to the team, for #payments");
        heard(activities.installation("mia"));
    }

    /** A service in which everybody is. */
    static ConnectorStandIn standIn() {
        ConnectorStandIn teams = new ConnectorStandIn();
        List<Map<String, Object>> everybody =
                PEOPLE.stream().map(MsTeamsDriver::member).toList();
        teams.members(MsTeamsActivities.CHANNEL, everybody);
        teams.channels(
                MsTeamsActivities.TEAM, Map.of(MsTeamsActivities.CHANNEL, "payments", MsTeamsActivities.TEAM, ""));
        PEOPLE.forEach(person -> teams.members(MsTeamsActivities.personal(person), List.of(member(person))));
        return teams;
    }

    static List<String> settings(ConnectorStandIn teams, String... others) {
        List<String> settings = new ArrayList<>(List.of(others));
        settings.addAll(List.of(teams.settings()));
        return settings;
    }

    private static Map<String, Object> member(String person) {
        return Map.of(
                "id",
                MsTeamsActivities.id(person),
                "aadObjectId",
                MsTeamsActivities.directory(person),
                "name",
                Character.toUpperCase(person.charAt(0)) + person.substring(1),
                "tenantId",
                ConnectorStandIn.TENANT,
                "userRole",
                "user");
    }

    /** People mention Hearth in the channel; what is about their own stories, or secret, they write to it alone. */
    @Override
    public void type(String person, String line) {
        String words = line.replaceFirst("^(/hearth|@Hearth|/) ?", "");
        boolean alone = words.startsWith("story") || LINK.matcher(words).matches();
        transcript.note("> " + person + (alone ? " (to Hearth alone): " + words : ": @Hearth " + words));
        heard(alone ? activities.personally(person, words) : activities.mention(person, words, null));
    }

    @Override
    public boolean hidesCommands() {
        return false;
    }

    @Override
    public void answer(String person, String under, String line) {
        Said root = newest(said -> inChannel(said) && words(said).contains(under))
                .orElseThrow(() -> new AssertionError("nothing says " + under + " in\n" + transcript.text()));
        transcript.note("> " + person + " (in the thread): " + line);
        String words = line.substring("@Hearth".length()).strip();
        heard(activities.mention(person, words, root(root)));
    }

    @Override
    public void point(String person, String shortcut, String author, String words) {
        transcript.note("> " + author + ": " + words);
        transcript.note("> " + person + " chooses " + shortcut + " on it");
        Said from = newest(MsTeamsDriver::inChannel).orElseThrow();
        task(person, from, activities.chosen(person, Labels.shortcut(shortcut), author, words));
    }

    @Override
    public void press(String person, String label) {
        transcript.note("> " + person + " presses [" + label + "]");
        Dialog dialog = open.remove(person);
        Optional<JsonNode> inDialog = dialog == null ? Optional.empty() : new MsTeamsForm(dialog.card()).button(label);
        if (dialog != null && inDialog.isPresent()) {
            Said from = dialog.from();
            task(person, from, activities.submit(person, from.conversation(), from.id(), inDialog.get(), Map.of()));
            return;
        }
        Said on = find(person, label)
                .orElseThrow(
                        () -> new AssertionError("no [" + label + "] for " + person + " in\n" + transcript.text()));
        MsTeamsForm card = new MsTeamsForm(MsTeamsWords.card(on.activity()));
        card.button(label).ifPresentOrElse(action -> press(person, on, action, Map.of()), () -> {
            var picked = card.option(label).orElseThrow();
            press(person, on, picked.getKey(), picked.getValue());
        });
    }

    private void press(String person, Said on, JsonNode action, Map<String, String> inputs) {
        if (action.at("/data/msteams/type").asString("").equals("task/fetch")) {
            task(person, on, activities.fetch(person, on.conversation(), on.id(), action));
            return;
        }
        JsonNode answer = json(activities.execute(person, on.conversation(), on.id(), action, inputs));
        if (!answer.path("type").asString("").equals("application/vnd.microsoft.activity.message")) {
            throw new AssertionError("Teams does not know " + answer);
        }
        transcript.say(
                "0",
                "over the card (only " + person + ")",
                List.of(answer.path("value").asString()));
        int before = offers(shown);
        look();
        if (offers(shown) > before) {
            throw new AssertionError("not declared as opening a form: "
                    + Press.read(action.at("/data/press").asString()));
        }
    }

    private static int offers(List<Said> said) {
        return (int) said.stream().filter(MsTeamsDriver::isOffer).count();
    }

    @Override
    public void fill(String person, String... labelsAndValues) {
        Dialog dialog = form(person).or(() -> offered(person)).orElseThrow(() -> noForm(person));
        MsTeamsForm form = new MsTeamsForm(dialog.card());
        JsonNode action = form.sends().orElseThrow();
        transcript.note("> " + person + " sends the form: " + Labels.of(labelsAndValues));
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            dialog.typed().put(labelsAndValues[i], labelsAndValues[i + 1]);
        }
        Said from = dialog.from();
        Map<String, String> inputs = form.filled(dialog.typed());
        task(person, from, activities.submit(person, from.conversation(), from.id(), action, inputs));
    }

    private Optional<Dialog> form(String person) {
        return Optional.ofNullable(open.get(person))
                .filter(dialog -> new MsTeamsForm(dialog.card()).sends().isPresent());
    }

    /** What was typed cannot open a dialog, so there is a button that does. */
    private Optional<Dialog> offered(String person) {
        Said offer = newest(said -> isOffer(said) && (inChannel(said) || isFor(person, said)))
                .orElseThrow(() -> noForm(person));
        JsonNode button =
                new MsTeamsForm(MsTeamsWords.card(offer.activity())).opens().orElseThrow();
        transcript.note("> " + person + " presses [" + button.path("title").asString() + "]");
        press(person, offer, button, Map.of());
        return form(person);
    }

    private AssertionError noForm(String person) {
        return new AssertionError(person + " has no form open in\n" + transcript.text());
    }

    @Override
    public void bring(String path, String json) {
        transcript.note("> another program brings " + json);
        hearth.bring(path, json);
        look();
    }

    @Override
    public void visit(String person) {
        transcript.note("> " + person + " (to Hearth alone): home");
        heard(activities.personally(person, "home"));
    }

    @Override
    public void pass(Duration time) {
        transcript.note("… " + Labels.of(time) + " later");
        hearth.pass(time);
        look();
    }

    /** Nothing arrives in the channel any more: Hearth was taken out of it, or it is gone. */
    void close(boolean gone) {
        transcript.note("… #payments is closed: " + (gone ? 404 : 403));
        if (gone) {
            teams.forget(MsTeamsActivities.CHANNEL);
        } else {
            teams.close(MsTeamsActivities.CHANNEL);
        }
    }

    @Override
    public String read(String person, Pattern pattern) {
        List<String> seen = new ArrayList<>();
        shown.stream().filter(said -> isFor(person, said)).forEach(said -> seen.add(words(said)));
        Dialog dialog = open.get(person);
        if (dialog != null) {
            seen.add(String.join("\n", MsTeamsWords.of(dialog.card())));
        }
        for (String words : seen.reversed()) {
            Matcher matcher = pattern.matcher(words);
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
        teams.close();
    }

    // --- what Teams got as an answer

    private void heard(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || !answer.body().isEmpty()) {
            throw new AssertionError(answer.statusCode() + answer.body() + " in\n" + transcript.text());
        }
        look();
    }

    private JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + answer.body() + " in\n" + transcript.text());
        }
        return JSON.readTree(answer.body());
    }

    private void task(String person, Said from, HttpResponse<String> answer) {
        JsonNode task = json(answer).path("task");
        open.remove(person);
        if (task.path("type").asString("").equals("message")) {
            transcript.say(
                    "0",
                    "the dialog closes (only " + person + ")",
                    List.of(task.path("value").asString()));
        } else {
            JsonNode card = task.at("/value/card/content");
            sent.card(card);
            open.put(person, new Dialog(card, from, new LinkedHashMap<>()));
            String title = task.at("/value/title").asString();
            transcript.say("0", "dialog (only " + person + "): " + title, MsTeamsWords.of(card));
        }
        look();
    }

    // --- what Teams was called with

    /** Sees what was said since. */
    void look() {
        hearth.settle();
        List<ConnectorStandIn.Begun> conversations = teams.begun();
        conversations.subList(begun, conversations.size()).forEach(one -> sent.begun(one.parameters()));
        begun = conversations.size();
        List<Done> all = teams.done();
        all.subList(done, all.size()).stream()
                .filter(one -> !one.said().activity().path("type").asString("").equals("typing"))
                .forEach(this::take);
        done = all.size();
    }

    private void take(Done one) {
        Said said = one.said();
        if (one.what().equals("says")) {
            shown.add(said);
        } else {
            shown.replaceAll(before -> before.id().equals(said.id()) ? said : before);
        }
        if (one.what().equals("deletes")) {
            shown.remove(said);
            transcript.say("3", "Hearth deletes " + where(said), List.of());
            return;
        }
        sent.activity(said.activity());
        String order = isOffer(said) ? "1" : inChannel(said) ? "3" : "2" + said.conversation();
        transcript.say(
                order, "Hearth " + one.what() + " " + where(said), MsTeamsWords.of(MsTeamsWords.card(said.activity())));
    }

    private static boolean isOffer(Said said) {
        return said.activity().toString().contains("\"" + Ways.OPEN);
    }

    // --- what a person sees

    /** In the last message to them alone, else in the channel, else in their own chat. */
    private Optional<Said> find(String person, String label) {
        return newest(said -> isFor(person, said))
                .filter(said -> has(said, label))
                .or(() -> newest(said -> inChannel(said) && has(said, label)))
                .or(() -> newest(said -> isFor(person, said) && has(said, label)));
    }

    private Optional<Said> newest(Predicate<Said> wanted) {
        return shown.reversed().stream().filter(wanted).findFirst();
    }

    private static boolean has(Said said, String label) {
        MsTeamsForm card = new MsTeamsForm(MsTeamsWords.card(said.activity()));
        return card.button(label).isPresent() || card.option(label).isPresent();
    }

    private static String words(Said said) {
        return String.join("\n", MsTeamsWords.of(MsTeamsWords.card(said.activity())));
    }

    private static boolean inChannel(Said said) {
        return said.conversation().startsWith(MsTeamsActivities.CHANNEL);
    }

    private static boolean isFor(String person, Said said) {
        return said.conversation().equals(MsTeamsActivities.personal(person));
    }

    private static String root(Said said) {
        return said.conversation().replaceFirst(".*;messageid=", "");
    }

    private static String where(Said said) {
        return inChannel(said)
                ? "#payments" + (root(said).equals(said.id()) ? "" : " (in the thread)")
                : "@" + said.conversation().replaceFirst("a:29:", "");
    }
}
