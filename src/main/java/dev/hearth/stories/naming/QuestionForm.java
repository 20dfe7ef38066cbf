package dev.hearth.stories.naming;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Readers;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.nameless.ReaderQuestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A question for whoever told a story without a name, which waits under the code. Who asked is not kept. */
@Component
class QuestionForm implements ButtonHandler, FormHandler {

    private static final String WORDS = "question";
    private static final int MOST = 500;

    private final Stories stories;
    private final Readers readers;
    private final StoryIds ids;
    private final ReaderQuestions questions;
    private final Ledger ledger;
    private final Voice voice;

    QuestionForm(
            Stories stories, Readers readers, StoryIds ids, ReaderQuestions questions, Ledger ledger, Voice voice) {
        this.stories = stories;
        this.readers = readers;
        this.ids = ids;
        this.questions = questions;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(UnderStories.ASK);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public String form() {
        return UnderStories.ASK;
    }

    @Override
    public Reply press(Request request, Press press) {
        return nameless(request, press.subject())
                .map(story -> Reply.open(form(story)))
                .orElseGet(() -> Reply.say(voice.say("stories.none", "id", press.subject())));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String words = submitted.value(WORDS);
        Optional<Story> story = nameless(request, submitted.carry());
        if (story.isEmpty()) {
            return Reply.say(voice.say("stories.ask.gone", "words", words));
        }
        if (words.isEmpty() || words.length() > MOST) {
            return Reply.open(form(story.get())
                    .holding(submitted.values())
                    .mending(Map.of(WORDS, voice.line(words.isEmpty() ? "stories.ask.empty" : "stories.ask.long"))));
        }
        return ledger.keep(
                request.unkept(),
                () -> questions.leave(story.get().id(), words)
                        ? Deed.done("")
                        : Deed.refused(Reply.say(voice.say("stories.ask.enough", "words", words))),
                memo -> Reply.say(voice.say("stories.ask.kept")));
    }

    private Form form(Story story) {
        Field question = new Field.Paragraph(
                WORDS, voice.line("stories.ask.question"), voice.line("stories.ask.question.hint"), "", false);
        return Form.of(
                        UnderStories.ASK,
                        ids.write(story.id()),
                        voice.line("stories.ask"),
                        voice.line("stories.ask.leave"),
                        List.of(question))
                .under(List.of(voice.context("stories.ask.seen")));
    }

    private Optional<Story> nameless(Request request, String written) {
        return ids.read(written)
                .flatMap(id -> stories.find(id, readers.of(request)))
                .filter(story -> story.teller() == null);
    }
}
