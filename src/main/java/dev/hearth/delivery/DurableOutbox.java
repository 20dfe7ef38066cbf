package dev.hearth.delivery;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.chat.sides.Sides;
import dev.hearth.chat.sides.Twin;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as rows of the caller's transaction; the sender is woken when it commits. */
@Component
class DurableOutbox implements Outbox {

    private final OutboxTable table;
    private final Sender sender;
    private final Links links;
    private final Sides sides;
    private final WallClock clock;
    private final JsonMapper json;

    DurableOutbox(OutboxTable table, Sender sender, Links links, Sides sides, WallClock clock, JsonMapper json) {
        this.table = table;
        this.sender = sender;
        this.links = links;
        this.sides = sides;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void post(Posting posting) {
        write(posting);
        Echo.of(posting, sides.now()).forEach(this::write);
    }

    private void write(Posting posting) {
        Address to = posting.to();
        table.insert(
                to.workspace(),
                to.line(),
                Letter.What.POST,
                posting.handle(),
                json.writeValueAsString(new Letter.Sheet(to, posting.message())),
                posting.whenUnknown() == Posting.WhenUnknown.REPEAT,
                posting.until(),
                clock.instant());
        wakeSender();
    }

    @Override
    public void edit(Workspace.Id workspace, String handle, Message message) {
        about(workspace, handle, Letter.What.EDIT, json.writeValueAsString(message));
    }

    @Override
    public void pin(Workspace.Id workspace, String handle) {
        about(workspace, handle, Letter.What.PIN, null);
    }

    @Override
    public void unpin(Workspace.Id workspace, String handle) {
        about(workspace, handle, Letter.What.UNPIN, null);
    }

    @Override
    public void delete(Workspace.Id workspace, String handle) {
        about(workspace, handle, Letter.What.DELETE, null);
    }

    @Override
    public Optional<Posted> posted(Workspace.Id workspace, String handle) {
        return table.posted(workspace, handle);
    }

    @Override
    public Optional<String> link(Workspace.Id workspace, String handle) {
        Optional<Posted> posted = table.posted(workspace, handle);
        posted.filter(message -> message.link() == null).ifPresent(message -> links.want(handle, message));
        return posted.map(Posted::link);
    }

    @Override
    public Optional<String> handle(Workspace.Id workspace, String channel, String message) {
        Place real = sides.now().untwinned(new Place(workspace, channel, message, false));
        String there = real.thread();
        return there == null
                ? Optional.empty()
                : table.handle(workspace, real.channel(), there).map(Echo::origin);
    }

    /** Edits, pins and deletions may be repeated without harm; what was said on two platforms is changed on both. */
    private void about(
            Workspace.Id workspace, String handle, Letter.What deed, @org.jspecify.annotations.Nullable String body) {
        table.lineOf(workspace, handle).ifPresent(line -> {
            write(workspace, line, handle, deed, body);
            for (Twin twin : sides.now().twins(workspace, line)) {
                String echo = Echo.handle(handle, twin);
                table.lineOf(workspace, echo).ifPresent(there -> write(workspace, there, echo, deed, body));
            }
        });
    }

    private void write(
            Workspace.Id workspace,
            String line,
            String handle,
            Letter.What deed,
            @org.jspecify.annotations.Nullable String body) {
        if (deed == Letter.What.EDIT || deed == Letter.What.DELETE) {
            table.dropWaitingEdits(workspace, handle);
        }
        table.insert(workspace, line, deed, handle, body, true, null, clock.instant());
        wakeSender();
    }

    private void wakeSender() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("the outbox was used outside a transaction");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.wake();
            }
        });
    }
}
