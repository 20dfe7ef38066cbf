package dev.hearth.slack.answers;

import com.slack.api.model.view.View;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.reception.Reply;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.workspaces.Workspace;
import org.jspecify.annotations.Nullable;

/** For a button in a home or in a page: the answer is a page over it or in its place. */
final class OnView implements Way {

    private final Windows windows;
    private final Background background;
    private final Workspace.Id workspace;
    private final @Nullable Place place;
    private final String trigger;
    private final View shown;

    OnView(
            Windows windows,
            Background background,
            Workspace.Id workspace,
            @Nullable Place place,
            String trigger,
            View shown) {
        this.windows = windows;
        this.background = background;
        this.workspace = workspace;
        this.place = place;
        this.trigger = trigger;
        this.shown = shown;
    }

    @Override
    public Ack answer(Reply reply) {
        background.run(() -> later(reply));
        return Ack.EMPTY;
    }

    @Override
    public void later(Reply reply) {
        switch (reply) {
            case Reply.Say(Message message) -> show(windows.page(message, place));
            case Reply.NotKept(Message message) -> show(windows.page(message, place));
            case Reply.Open(Form form) -> show(windows.page(form, place));
            case Reply.Silence() -> {}
            case Reply.Whispering(Reply.Say(Message said), Message whisper) ->
                show(windows.page(said.over(whisper), place));
            case Reply.Whispering(Reply other, Message _) -> later(other);
        }
    }

    @Override
    public Ack waiting() {
        return Ack.EMPTY;
    }

    /** A form that people may be filling in is covered, never replaced. */
    private void show(View page) {
        if ("home".equals(shown.getType())) {
            windows.open(workspace, trigger, page);
        } else if (BlockKit.SAID.equals(shown.getCallbackId())) {
            windows.replace(workspace, shown.getId(), page);
        } else {
            windows.push(workspace, trigger, page);
        }
    }
}
