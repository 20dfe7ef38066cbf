package dev.hearth.stories.weekly;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.team.Team;
import dev.hearth.team.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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

    Message question(Team team, Invitation invitation, String question) {
        return ask(team, invitation, voice.text("stories.weekly", "question", question));
    }

    /** The question once more; also where it went to each person, for who answered is not known. */
    Message again(Team team, Invitation invitation, String question) {
        Message message = ask(team, invitation, voice.text("stories.weekly.again", "question", question));
        if (!team.settings().byDirectMessage()) {
            return message;
        }
        List<Block> blocks = new ArrayList<>(message.blocks());
        blocks.add(2, voice.context("stories.weekly.again.direct"));
        return new Message(blocks, message.sample());
    }

    /** The question to one person, with their one ticket put in as it leaves. */
    Message direct(Team team, List<String> ids, String question, String ticket) {
        String invitation = new Invitation(ids, null, number(team).toString(), "", "").written();
        return new Message(
                List.of(
                        voice.text("stories.weekly.direct", "team", team.name(), "question", question),
                        Block.Buttons.of(
                                Button.primary(
                                        voice.line("stories.button.tell"), "stories.tell", invitation + ";" + ticket),
                                Button.plain(voice.line("stories.button.not-now"), "stories.not-now", ""),
                                Button.plain(voice.line("stories.button.away"), "stories.away", "")),
                        voice.context("stories.weekly.direct.ticket"),
                        voice.context("stories.weekly.direct.set-up", "team", team.name())),
                team.sample());
    }

    /** The question to people who rely on the team that asks it. */
    Message beside(Team team, Team other, List<String> ids, String question) {
        String invitation = new Invitation(
                        ids, null, number(team).toString(), "", number(other).toString())
                .written();
        return new Message(
                List.of(
                        voice.text("stories.weekly.beside", "team", team.name(), "question", question),
                        Block.Buttons.of(
                                Button.primary(voice.line("stories.button.tell"), "stories.tell", invitation),
                                Button.plain(voice.line("stories.button.not-now"), "stories.not-now", ""),
                                Button.plain(
                                        voice.line("stories.button.not-here"), BesideButtons.NOT_HERE, number(team))),
                        voice.context("stories.weekly.beside.read", "team", team.name())),
                team.sample());
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
        return Reply.say(Message.of(nextBlocks(team, next)));
    }

    /** When the next one comes, and what is to be changed about the questions. */
    List<Block> nextBlocks(Team team, Instant next) {
        return List.of(
                voice.text(
                        "stories.weekly.next",
                        "moment",
                        MOMENT.format(next.atZone(team.zone())),
                        "zone",
                        Zones.name(team.zone())),
                Block.Buttons.of(
                        Button.plain(voice.line("stories.button.snooze"), WeeklyButtons.SNOOZE, number(team)),
                        Button.plain(voice.line("stories.button.stop"), WeeklyButtons.STOP, number(team))));
    }

    Reply notSetUp() {
        return Reply.say(voice.say("stories.weekly.not-set-up"));
    }

    private Message ask(Team team, Invitation invitation, Block question) {
        return new Message(
                List.of(
                        question,
                        Block.Buttons.of(
                                Button.primary(voice.line("stories.button.tell"), "stories.tell", invitation.written()),
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
