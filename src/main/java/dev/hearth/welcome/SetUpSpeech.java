package dev.hearth.welcome;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.team.Asking;
import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What a channel hears once it was set up, or its settings were changed: what holds from now on. */
@Component
class SetUpSpeech {

    private static final DateTimeFormatter NEXT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Asking asking;
    private final Voice voice;

    SetUpSpeech(Asking asking, Voice voice) {
        this.asking = asking;
        this.voice = voice;
    }

    /**
     * What the form of a team changed.
     *
     * @param people how many are in the channel, if the platform has said
     */
    Message announcement(Team before, Team after, OptionalInt people) {
        return before.setUp() && !before.sample() ? changed(after) : thanks(after, people);
    }

    private Message thanks(Team team, OptionalInt people) {
        return Message.of(
                new Block.Text(voice.say("welcome.thanks").then(Prose.of(" ")).then(weekly(team))),
                people.isPresent()
                        ? voice.text("welcome.crowd", "people", people.getAsInt())
                        : voice.text("welcome.crowd.unknown"),
                voice.text("welcome.change"),
                voice.text("welcome.power"),
                Block.Buttons.of(Button.plain(voice.line("welcome.invite"), "welcome.invite", "")));
    }

    private Message changed(Team team) {
        return Message.of(
                new Block.Text(voice.say("welcome.changed").then(Prose.of(" ")).then(weekly(team))),
                voice.context("welcome.change"));
    }

    private Prose weekly(Team team) {
        return asking.next(team).map(next -> weekly(team, next)).orElseGet(() -> voice.say("welcome.weekly.stopped"));
    }

    private Prose weekly(Team team, Instant next) {
        Team.Weekly weekly = team.settings().weekly();
        return voice.say(
                team.settings().byDirectMessage() ? "welcome.weekly.direct" : "welcome.weekly",
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
