package dev.hearth.slack.answers;

import com.slack.api.model.view.View;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.slack.blockkit.FilledIn;
import dev.hearth.workspaces.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For a form that was sent: the answer is its next page, what to mend in it, or that it may close. */
final class Page implements Way {

    private static final int SENTENCE = 300;

    private final Windows windows;
    private final Voice voice;
    private final Workspace.Id workspace;
    private final @Nullable Place place;
    private final String view;
    private final Ask.Submitted submitted;
    private final FilledIn filledIn;

    Page(
            Windows windows,
            Voice voice,
            Workspace.Id workspace,
            @Nullable Place place,
            String view,
            Ask.Submitted submitted,
            FilledIn filledIn) {
        this.windows = windows;
        this.voice = voice;
        this.workspace = workspace;
        this.place = place;
        this.view = view;
        this.submitted = submitted;
        this.filledIn = filledIn;
    }

    /** What Slack does with the page that was sent. */
    private record Response(
            String responseAction,
            @Nullable Map<String, String> errors,
            @Nullable View view) {}

    @Override
    public Ack answer(Reply reply) {
        return switch (reply) {
            case Reply.Say(Message message) -> next(windows.page(message, place));
            case Reply.NotKept(Message message) -> stay(message);
            case Reply.Open(Form form) -> errors(form).map(Page::mend).orElseGet(() -> next(windows.page(form, place)));
            case Reply.Silence() -> Ack.EMPTY;
            case Reply.Whispering(Reply.Say(Message said), Message whisper) ->
                next(windows.page(said.over(whisper), place));
            case Reply.Whispering(Reply.Silence _, Message whisper) -> next(windows.page(whisper, place));
            case Reply.Whispering(Reply other, Message _) -> answer(other);
        };
    }

    @Override
    public void later(Reply reply) {
        switch (reply) {
            case Reply.Say(Message message) -> windows.replace(workspace, view, windows.page(message, place));
            case Reply.NotKept(Message message) -> windows.replace(workspace, view, windows.page(message, place));
            case Reply.Open(Form form) -> windows.replace(workspace, view, windows.page(form, place));
            case Reply.Silence() -> {}
            case Reply.Whispering(Reply other, Message _) -> later(other);
        }
    }

    @Override
    public boolean mayFollow() {
        return false;
    }

    @Override
    public Ack waiting() {
        return stay(Message.of(voice.say("slack.waiting.form")));
    }

    /** The form stays open as it is, with a sentence under its first field. */
    private Ack stay(Message message) {
        return filledIn.firstBlock()
                .map(block -> mend(Map.of(block, sentence(message.plain()))))
                .orElseGet(() -> next(windows.page(message, place)));
    }

    /** The mistakes by block, if the page that is open can show all of them and says everything else the form says. */
    private Optional<Map<String, String>> errors(Form form) {
        Set<String> asked = Stream.concat(form.fields().stream(), form.more().stream())
                .map(Field::name)
                .collect(Collectors.toSet());
        boolean same = form.name().equals(submitted.form())
                && form.carry().equals(submitted.carry())
                && asked.equals(filledIn.fields())
                && asked.containsAll(form.mistakes().keySet());
        if (!same || form.mistakes().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> errors = new HashMap<>();
        form.mistakes()
                .forEach((field, sentence) ->
                        filledIn.block(field).ifPresent(block -> errors.put(block, sentence(sentence))));
        return Optional.of(errors);
    }

    private static String sentence(String text) {
        return text.length() <= SENTENCE ? text : text.substring(0, SENTENCE - 1) + "…";
    }

    private static Ack mend(Map<String, String> errors) {
        return Ack.json(new Response("errors", errors, null));
    }

    private static Ack next(View page) {
        return Ack.json(new Response("update", null, page));
    }
}
