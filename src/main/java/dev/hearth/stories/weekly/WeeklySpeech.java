package dev.hearth.stories.weekly;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks the weekly question, and says how it can be had less often or not at all. */
@Component
class WeeklySpeech {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Voice voice;

    WeeklySpeech(Voice voice) {
        this.voice = voice;
    }

    Message question(Team team, String id, String question) {
        return ask(team, id, voice.text("stories.weekly", "question", question));
    }

    Message again(Team team, String id, String question) {
        return ask(team, id, voice.text("stories.weekly.again", "question", question));
    }

    /** What the digest says when there is no room for the question itself. */
    String about(String question) {
        return voice.line("stories.weekly.about", "question", question);
    }

    Reply snoozed(Team team, LocalDate until) {
        return Reply.say(Message.of(voice.text("stories.weekly.snoozed", "day", DAY.format(until)), startAgain(team)));
    }

    Reply stopped(Team team) {
        return Reply.say(Message.of(voice.text("stories.weekly.stopped"), startAgain(team)));
    }

    Reply next(Team team, Instant next) {
        return Reply.say(Message.of(
                voice.text(
                        "stories.weekly.next",
                        "moment",
                        MOMENT.format(next.atZone(team.zone())),
                        "zone",
                        Zones.name(team.zone())),
                Block.Buttons.of(
                        Button.plain(voice.line("stories.button.snooze"), WeeklyButtons.SNOOZE, number(team)),
                        Button.plain(voice.line("stories.button.stop"), WeeklyButtons.STOP, number(team)))));
    }

    Reply notSetUp() {
        return Reply.say(voice.say("stories.weekly.not-set-up"));
    }

    private Message ask(Team team, String id, Block question) {
        return new Message(
                java.util.List.of(
                        question,
                        Block.Buttons.of(
                                Button.primary(voice.line("stories.button.tell"), "stories.tell", id),
                                Button.plain(voice.line("stories.button.not-now"), "stories.not-now", "")),
                        voice.context("stories.weekly.replies"),
                        voice.context("stories.weekly.set-up"),
                        Block.Buttons.of(
                                Button.plain(voice.line("stories.button.snooze"), WeeklyButtons.SNOOZE, number(team)),
                                Button.plain(voice.line("stories.button.stop"), WeeklyButtons.STOP, number(team)))),
                team.sample());
    }

    private Block startAgain(Team team) {
        return Block.Buttons.of(Button.plain(voice.line("stories.button.start"), WeeklyButtons.START, number(team)));
    }

    private static Long number(Team team) {
        return team.id().value();
    }
}
