package dev.hearth.welcome;

import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Crowd;
import dev.hearth.team.Naming;
import dev.hearth.team.Samples;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sets a channel up, or changes its settings. */
@Component
class SetUp implements ButtonHandler, FormHandler {

    private static final int NAME = 80;

    private final Teams teams;
    private final Crowd crowd;
    private final SettingsForm form;
    private final List<Samples> samples;
    private final Ledger ledger;
    private final Outbox outbox;
    private final SetUpSpeech speech;
    private final Naming naming;
    private final Voice voice;

    SetUp(
            Teams teams,
            Crowd crowd,
            SettingsForm form,
            List<Samples> samples,
            Ledger ledger,
            Outbox outbox,
            SetUpSpeech speech,
            Naming naming,
            Voice voice) {
        this.teams = teams;
        this.crowd = crowd;
        this.form = form;
        this.samples = samples;
        this.ledger = ledger;
        this.outbox = outbox;
        this.speech = speech;
        this.naming = naming;
        this.voice = voice;
    }

    /** Opens the form with what holds now. */
    Reply open(Request request) {
        return teams.here(request)
                .map(team -> Reply.open(form.of(request, team)))
                .orElseGet(() -> Reply.say(voice.say("welcome.not-here")));
    }

    @Override
    public Set<String> buttons() {
        return Set.of("welcome.setup", "welcome.invite");
    }

    @Override
    public Set<String> openingForms() {
        return Set.of("welcome.setup");
    }

    @Override
    public Reply press(Request request, Press press) {
        return press.name().equals("welcome.invite") ? Reply.say(voice.say("welcome.invitation")) : open(request);
    }

    @Override
    public String form() {
        return SettingsForm.NAME;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Team> team = teams.here(request);
        if (team.isEmpty()) {
            return Reply.say(voice.say("welcome.not-here"));
        }
        SettingsReading reading = new SettingsReading(submitted, team.get(), naming, voice);
        Optional<Settings> settings = reading.settings();
        Map<String, String> mistakes = new HashMap<>(reading.mistakes());
        mistakes.putAll(form.mistakes(request, team.get(), submitted));
        if (settings.isEmpty() || !mistakes.isEmpty()) {
            Form typed = form.of(request, team.get()).holding(submitted.values());
            return Reply.open(typed.mending(mistakes));
        }
        Team before = team.get();
        Team after = changed(before, submitted.value("name"), settings.get());
        OptionalInt people = crowd.size(after);
        return ledger.keep(request, () -> save(before, after, people, request, submitted), this::answer);
    }

    private Deed.Verdict save(Team before, Team after, OptionalInt people, Request request, Ask.Submitted submitted) {
        boolean apart = form.keep(request, after, submitted);
        if (after.equals(before)) {
            return Deed.done(apart ? "saved-apart" : "same");
        }
        teams.find(after.id()).filter(Team::sample).ifPresent(made -> samples.forEach(one -> one.remove(made)));
        teams.save(after);
        outbox.post(Posting.of(new Address.In(after.place()), speech.announcement(before, after, people)));
        return Deed.done("saved");
    }

    private Reply answer(String memo) {
        return Reply.say(voice.say("welcome." + memo));
    }

    private static Team changed(Team team, String name, Settings settings) {
        String shorter = name.substring(0, Math.min(NAME, name.length()));
        return new Team(
                team.id(),
                team.workspace(),
                team.channel(),
                shorter.isEmpty() ? team.name() : shorter,
                settings,
                true,
                false);
    }
}
