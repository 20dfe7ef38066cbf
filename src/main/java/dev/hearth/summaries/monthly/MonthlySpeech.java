package dev.hearth.summaries.monthly;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.summaries.Period;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says that a month can be read. It shows no title: a channel may have guests, and stories are not for them. */
@Component
class MonthlySpeech {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Voice voice;

    MonthlySpeech(Voice voice) {
        this.voice = voice;
    }

    Message ready(Team team, Period month) {
        String number = Long.toString(team.id().value());
        return new Message(
                List.of(
                        voice.text("summaries.ready", "period", month.name()),
                        new Block.Buttons(reading(number, month)),
                        voice.context("summaries.set-up"),
                        Block.Buttons.of(
                                Button.plain(voice.line("summaries.button.snooze"), MonthlyButtons.SNOOZE, number),
                                Button.plain(voice.line("summaries.button.stop"), MonthlyButtons.STOP, number))),
                team.sample());
    }

    /** With the last month of a quarter, the quarter can be read, too. */
    private List<Button> reading(String number, Period month) {
        Button own =
                Button.primary(voice.line("summaries.button.read"), MonthlyButtons.READ, number + ":" + month.from());
        return Period.beginning(Period.Kind.QUARTER, month.from().minusMonths(2))
                .map(quarter -> List.of(
                        own,
                        Button.plain(
                                voice.line("summaries.button.quarter"),
                                MonthlyButtons.READ,
                                number + ":q" + quarter.from())))
                .orElse(List.of(own));
    }

    /** The same of a week, where the team asked for it. */
    Message readyWeek(Team team, Period week) {
        String number = Long.toString(team.id().value());
        return new Message(
                List.of(
                        voice.text("summaries.ready", "period", week.name()),
                        Block.Buttons.of(Button.primary(
                                voice.line("summaries.button.read"), MonthlyButtons.READ, number + ":w" + week.from())),
                        voice.context("summaries.set-up.weeks"),
                        Block.Buttons.of(Button.plain(
                                voice.line("summaries.button.no-weeks"), MonthlyButtons.NO_WEEKS, number))),
                team.sample());
    }

    String about(Period period) {
        return voice.line(
                "summaries.ready.about",
                "period",
                period.name(),
                "kind",
                period.kind().word());
    }

    Reply weeks() {
        return Reply.say(voice.say("summaries.weeks"));
    }

    Reply noWeeks() {
        return Reply.say(voice.say("summaries.no-weeks"));
    }

    Reply notSetUp() {
        return Reply.say(voice.say("summaries.weeks.not-set-up"));
    }

    Reply snoozed(Team team, LocalDate until) {
        return Reply.say(Message.of(voice.text("summaries.snoozed", "day", DAY.format(until)), again(team)));
    }

    Reply stopped(Team team) {
        return Reply.say(Message.of(voice.text("summaries.stopped"), again(team)));
    }

    Reply started() {
        return Reply.say(voice.say("summaries.started"));
    }

    Reply gone() {
        return Reply.say(voice.say("summaries.gone"));
    }

    private Block again(Team team) {
        return Block.Buttons.of(Button.plain(
                voice.line("summaries.button.start"),
                MonthlyButtons.START,
                team.id().value()));
    }
}
