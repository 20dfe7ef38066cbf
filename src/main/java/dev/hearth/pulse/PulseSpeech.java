package dev.hearth.pulse;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import dev.hearth.tickets.Tickets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Asks the seven questions, and says what there is to be said around them. */
@Component
class PulseSpeech {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final Prompts prompts;
    private final CameSpeech came;
    private final Voice voice;

    PulseSpeech(Prompts prompts, CameSpeech came, Voice voice) {
        this.prompts = prompts;
        this.came = came;
        this.voice = voice;
    }

    Reply standing(Team team, Next next, boolean past) {
        return switch (next) {
            case Next.NotAllowed _ -> say("pulse.not-allowed");
            case Next.NotOffered _ -> say("pulse.not-offered");
            case Next.Open(Round round) ->
                Reply.say(with(past, team, voice.text("pulse.open", "until", until(team, round))));
            case Next.NoteFirst _ ->
                Reply.say(Message.of(voice.text("pulse.note-first"), Block.Buttons.of(look(team), note(team))));
            case Next.Ready _ ->
                Reply.say(with(
                        past,
                        team,
                        voice.text("pulse.intro", "team", team.name()),
                        voice.text("pulse.intro.how"),
                        voice.context("pulse.intro.pace"),
                        Block.Buttons.of(
                                Button.primary(voice.line("pulse.button.all"), PulseButtons.ALL, number(team)),
                                Button.plain(voice.line("pulse.button.two"), PulseButtons.TWO, number(team)))));
        };
    }

    /** A round has begun, in the channel. */
    Message begun(Team team, Round round) {
        String key = round.pace() == Pace.ALL ? "pulse.begun.all" : "pulse.begun.two";
        return message(team, voice.text(key, "until", until(team, round)), voice.context("pulse.begun.how"));
    }

    Reply begins(Team team) {
        return Reply.say(voice.say("pulse.begins", "team", team.name()));
    }

    /** The questions of a step to one person, with their one ticket put in as it leaves. */
    Message ask(Team team, Round round) {
        return message(
                team,
                voice.text("pulse.ask", "team", team.name(), "until", until(team, round)),
                Block.Buttons.of(Button.primary(
                        voice.line("pulse.button.answer"),
                        AnswerForm.NAME,
                        number(team) + ";" + Tickets.placeholder(round.tickets()))),
                voice.context("pulse.ask.ticket"));
    }

    Form form(Team team, Round round, String carry) {
        List<Field> fields = new ArrayList<>();
        for (Item item : round.items()) {
            String question =
                    prompts.questions(Bank.PULSE, item.word()).getFirst().text();
            fields.add(new Field.Slider(
                    item.word(), question, voice.line("pulse.scale.low"), voice.line("pulse.scale.high"), ""));
        }
        return Form.of(NAME, carry, voice.line("pulse.form"), voice.line("pulse.form.send"), fields)
                .under(List.of(
                        voice.text("pulse.form.about", "team", team.name()),
                        voice.context("pulse.form.nameless"),
                        voice.context("pulse.form.not-promised")));
    }

    /** A round is closed and there is something to read. */
    Message closed(Team team) {
        return message(
                team, voice.text("pulse.closed"), Block.Buttons.of(look(team)), voice.context("pulse.closed.how"));
    }

    Message unread(Team team) {
        return message(team, voice.text("pulse.unread"));
    }

    /** How to talk about it, before anything is shown. */
    Reply talk(Team team) {
        List<Block> blocks = new ArrayList<>(came.talk());
        blocks.add(Block.Buttons.of(
                Button.primary(voice.line("pulse.button.read"), PulseButtons.READ, number(team)), note(team)));
        return Reply.say(Message.of(blocks));
    }

    /** What came of the last rounds, the oldest first. */
    Reply came(Team team, List<Round> rounds, Function<Round, Map<Item, Answers.Shown>> shown) {
        List<Block> blocks = new ArrayList<>(came.blocks(rounds, shown));
        if (!rounds.isEmpty()) {
            blocks.add(Block.Buttons.of(note(team)));
        }
        return Reply.say(Message.of(blocks));
    }

    Form tryForm(Team team, Round round) {
        return Form.of(
                        TryForm.NAME,
                        number(team) + ";" + round.number(),
                        voice.line("pulse.try"),
                        voice.line("pulse.try.keep"),
                        List.of(new Field.Paragraph(
                                TryForm.WORDS,
                                voice.line("pulse.try.words"),
                                voice.line("pulse.try.hint"),
                                round.tries(),
                                false)))
                .under(List.of(voice.context("pulse.try.about")));
    }

    Reply noted(Team team) {
        return Reply.say(Message.of(voice.text("pulse.noted"), Block.Buttons.of(look(team))));
    }

    Reply kept() {
        return say("pulse.kept");
    }

    Reply late() {
        return say("pulse.late");
    }

    Reply over() {
        return say("pulse.over");
    }

    Reply noTicket() {
        return say("pulse.no-ticket");
    }

    Reply few() {
        return say("pulse.few");
    }

    Reply unseen() {
        return say("pulse.unseen");
    }

    Reply whichTeam() {
        return say("pulse.which-team");
    }

    String mend(String key) {
        return voice.line(key);
    }

    /** What the line says that tells of something skipped. */
    String about() {
        return voice.line("pulse.about");
    }

    private Message with(boolean past, Team team, Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(blocks));
        if (past) {
            all.add(Block.Buttons.of(look(team)));
        }
        return Message.of(all);
    }

    private Button look(Team team) {
        return Button.plain(voice.line("pulse.button.look"), PulseButtons.TALK, number(team));
    }

    private Button note(Team team) {
        return Button.plain(voice.line("pulse.button.note"), TryForm.NAME, number(team));
    }

    private static Message message(Team team, Block... blocks) {
        return new Message(List.of(blocks), team.sample());
    }

    private static String until(Team team, Round round) {
        return MOMENT.format(round.until().atZone(team.zone()));
    }

    private static Long number(Team team) {
        return team.id().value();
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }

    private static final String NAME = AnswerForm.NAME;
}
