package dev.hearth.welcome;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Asking;
import dev.hearth.team.Crowd;
import dev.hearth.team.Samples;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sets a channel up, or changes its settings. */
@Component
class SetUp implements ButtonHandler, FormHandler {

    private static final DateTimeFormatter NEXT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);
    private static final int NAME = 80;

    private final Teams teams;
    private final Crowd crowd;
    private final SettingsForm form;
    private final List<Samples> samples;
    private final Ledger ledger;
    private final Asking asking;
    private final Voice voice;

    SetUp(
            Teams teams,
            Crowd crowd,
            SettingsForm form,
            List<Samples> samples,
            Ledger ledger,
            Asking asking,
            Voice voice) {
        this.teams = teams;
        this.crowd = crowd;
        this.form = form;
        this.samples = samples;
        this.ledger = ledger;
        this.asking = asking;
        this.voice = voice;
    }

    /** Opens the form with what holds now. */
    Reply open(Request request) {
        return teams.here(request)
                .map(team -> Reply.open(form.of(team)))
                .orElseGet(() -> Reply.say(voice.say("welcome.not-here")));
    }

    @Override
    public Set<String> buttons() {
        return Set.of("welcome.setup", "welcome.invite");
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
        SettingsReading reading = new SettingsReading(submitted, team.get().settings(), voice);
        Optional<Settings> settings = reading.settings();
        if (settings.isEmpty()) {
            Form typed = form.of(team.get()).holding(submitted.values());
            return Reply.open(typed.mending(reading.mistakes()));
        }
        Team changed = changed(team.get(), submitted.value("name"), settings.get());
        return ledger.keep(request, () -> save(changed), memo -> Reply.say(thanks(changed)));
    }

    private Deed.Verdict save(Team changed) {
        teams.find(changed.id()).filter(Team::sample).ifPresent(before -> samples.forEach(one -> one.remove(before)));
        teams.save(changed);
        return Deed.done("set up");
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

    private Message thanks(Team team) {
        return Message.of(
                asking.next(team).map(next -> weekly(team, next)).orElseGet(() -> voice.text("welcome.thanks.stopped")),
                crowd.size(team).isPresent()
                        ? voice.text("welcome.crowd", "people", crowd.size(team).getAsInt())
                        : voice.text("welcome.crowd.unknown"),
                voice.text("welcome.change"),
                voice.text("welcome.power"),
                Block.Buttons.of(Button.plain(voice.line("welcome.invite"), "welcome.invite", "")));
    }

    private Block weekly(Team team, Instant next) {
        Team.Weekly weekly = team.settings().weekly();
        return voice.text(
                "welcome.thanks",
                "day",
                weekly.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                "time",
                weekly.time().toString(),
                "zone",
                Zones.name(team.zone()),
                "next",
                NEXT.format(next.atZone(team.zone())));
    }
}
