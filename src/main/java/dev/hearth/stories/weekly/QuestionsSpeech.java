package dev.hearth.stories.weekly;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Speaks of a team's own questions; what could be asked more kindly is said, and kept as it is. */
@Component
class QuestionsSpeech {

    static final String LIST = "questions";
    static final String OTHER = "other";
    static final int MOST_TEAMS = 50;

    private static final String NONE = "none";

    private final List<Kindly> manners;
    private final Voice voice;

    QuestionsSpeech(List<Kindly> manners, Voice voice) {
        this.manners = manners;
        this.voice = voice;
    }

    Reply standing(Team team, List<Block> next, List<TeamQuestions.Own> own, Optional<Team> beside) {
        List<Block> blocks = new ArrayList<>(next);
        blocks.add(voice.text(own.isEmpty() ? "stories.questions.none" : "stories.questions"));
        own.forEach(one -> blocks.add(voice.text(
                one.paused() ? "stories.questions.paused" : "stories.questions.one", "question", one.text())));
        beside.ifPresent(other -> blocks.add(voice.text("stories.beside.asked", "team", other.name())));
        blocks.add(Block.Buttons.of(
                Button.plain(voice.line("stories.button.questions"), QuestionsDesk.OWN, number(team)),
                Button.plain(voice.line("stories.button.beside"), QuestionsDesk.BESIDE, number(team)),
                Button.plain(voice.line("stories.button.triad"), "stories.triad", number(team))));
        return Reply.say(Message.of(blocks));
    }

    Form form(Team team, List<TeamQuestions.Own> own) {
        return Form.of(
                        QuestionsDesk.OWN,
                        number(team),
                        voice.line("stories.questions.form"),
                        voice.line("stories.form.keep"),
                        List.of(new Field.Paragraph(
                                LIST,
                                voice.line("stories.questions.field"),
                                voice.line("stories.questions.hint"),
                                OwnList.write(own),
                                true)))
                .under(List.of(voice.context("stories.questions.how")));
    }

    Map<String, String> mend(String key) {
        return Map.of(LIST, voice.line(key));
    }

    /** What was kept, and what could be asked more kindly. */
    Reply kept(Team team, List<TeamQuestions.Own> own) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(own.isEmpty() ? "stories.questions.kept.none" : "stories.questions.kept"));
        for (TeamQuestions.Own one : own) {
            manners.stream()
                    .flatMap(manner -> manner.remarks(one.text()).stream())
                    .findFirst()
                    .ifPresent(remark -> blocks.add(
                            voice.text("stories.questions.remark", "question", one.text(), "remark", remark)));
        }
        blocks.add(Block.Buttons.of(
                Button.plain(voice.line("stories.button.questions"), QuestionsDesk.OWN, number(team))));
        return Reply.say(Message.of(blocks));
    }

    Form besideForm(Team team, List<Team> others, Optional<Team.Id> now) {
        List<Option> options = new ArrayList<>(List.of(new Option(NONE, voice.line("stories.beside.none"))));
        others.forEach(other -> options.add(new Option(Long.toString(other.id().value()), other.name())));
        return Form.of(
                        QuestionsDesk.BESIDE,
                        number(team),
                        voice.line("stories.beside.form"),
                        voice.line("stories.form.keep"),
                        List.of(new Field.Choice(
                                OTHER,
                                voice.line("stories.beside.field"),
                                options,
                                now.map(id -> Long.toString(id.value())).orElse(NONE),
                                false)))
                .under(List.of(voice.context("stories.beside.how")));
    }

    /** Said in the other channel, with the way out. */
    Message announcement(Team asking) {
        return Message.of(
                voice.text("stories.beside.announced", "team", asking.name()),
                Block.Buttons.of(Button.plain(
                        voice.line("stories.button.not-here"),
                        BesideButtons.NOT_HERE,
                        asking.id().value())));
    }

    Reply beside(Optional<Team> other) {
        return Reply.say(other.map(team -> voice.say("stories.beside.kept", "team", team.name()))
                .orElseGet(() -> voice.say("stories.beside.kept.none")));
    }

    /** For buttons and forms to carry: an answer may stand in a person's own chat. */
    private static String number(Team team) {
        return Long.toString(team.id().value());
    }
}
