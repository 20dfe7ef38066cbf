package dev.hearth.evidence.monthly;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Believed;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names a belief that was not looked at for long; never a person. */
@Component
class NudgeSpeech {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Voice voice;

    NudgeSpeech(Voice voice) {
        this.voice = voice;
    }

    Message nudge(Team team, Believed believed, Button way) {
        return new Message(
                List.of(
                        voice.text("evidence.nudge." + believed.freshness().word()),
                        new Block.Quote(believed.belief().claim().words(), null),
                        Block.Buttons.of(way),
                        voice.context("evidence.nudge.set-up"),
                        Block.Buttons.of(
                                Button.plain(voice.line("evidence.button.snooze"), NudgeButtons.SNOOZE, number(team)),
                                Button.plain(voice.line("evidence.button.stop"), NudgeButtons.STOP, number(team)))),
                believed.belief().sample() || team.sample());
    }

    String about() {
        return voice.line("evidence.nudge.about");
    }

    Reply snoozed(Team team, LocalDate until) {
        return Reply.say(Message.of(voice.text("evidence.nudge.snoozed", "day", DAY.format(until)), again(team)));
    }

    Reply stopped(Team team) {
        return Reply.say(Message.of(voice.text("evidence.nudge.stopped"), again(team)));
    }

    Reply started() {
        return Reply.say(voice.say("evidence.nudge.started"));
    }

    Reply gone() {
        return Reply.say(voice.say("evidence.gone"));
    }

    private Block again(Team team) {
        return Block.Buttons.of(Button.plain(voice.line("evidence.button.start"), NudgeButtons.START, number(team)));
    }

    private static Long number(Team team) {
        return team.id().value();
    }
}
