package dev.hearth.slack.exchange;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.RequestKey;
import dev.hearth.slack.answers.Again;
import dev.hearth.slack.answers.Way;
import dev.hearth.slack.answers.Ways;
import dev.hearth.slack.blockkit.ActionId;
import dev.hearth.slack.blockkit.Carried;
import dev.hearth.slack.blockkit.FilledIn;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads buttons, forms and shortcuts. */
@Component
@ConditionalOnSlack
class Interactions {

    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(5);

    private final Callers callers;
    private final Pressing pressing;
    private final Ways ways;

    Interactions(Callers callers, Pressing pressing, Ways ways) {
        this.callers = callers;
        this.pressing = pressing;
        this.ways = ways;
    }

    /**
     * What was done, or nothing for what means nothing to Hearth.
     *
     * @throws RuntimeException if the payload is not one of Slack's
     */
    Optional<Asked> read(JsonObject payload, Instant sent) {
        return switch (payload.get("type").getAsString()) {
            case BlockActionPayload.TYPE -> press(payload, SlackJson.read(payload, BlockActionPayload.class), sent);
            case ViewSubmissionPayload.TYPE ->
                Optional.of(submission(payload, SlackJson.read(payload, ViewSubmissionPayload.class)));
            case MessageShortcutPayload.TYPE ->
                Optional.of(shortcut(payload, SlackJson.read(payload, MessageShortcutPayload.class), sent));
            default -> Optional.empty();
        };
    }

    private Optional<Asked> press(JsonObject payload, BlockActionPayload read, Instant sent) {
        BlockActionPayload.Action action = read.getActions().getFirst();
        if (action.getUrl() != null || !ActionId.isOurs(action.getActionId())) {
            return Optional.empty();
        }
        Press press = ActionId.press(
                action.getActionId(),
                action.getValue(),
                action.getSelectedOption() == null
                        ? null
                        : action.getSelectedOption().getValue());
        Callers.Caller caller = callers.of(payload, pressing.is(press));
        Place place = place(caller.workspace(), read);
        String message =
                read.getContainer() == null ? null : read.getContainer().getMessageTs();
        String on = message != null
                ? message
                : read.getView() == null ? "" : read.getView().getId();
        RequestKey key = RequestKey.within(
                caller.identity() + "/press/" + place(place) + "/" + on + "/" + press.written(),
                moment(action.getActionTs(), sent),
                DOUBLE_CLICK);
        Ask typing = Again.typing(press);
        return Optional.of(new Asked(
                key,
                caller.person(),
                caller.standing(),
                place,
                typing == null ? new Ask.Pressed(press, message) : typing,
                way(caller, read, place, press)));
    }

    private Way way(Callers.Caller caller, BlockActionPayload read, @Nullable Place place, Press press) {
        View view = read.getView();
        return view == null
                ? ways.aside(
                        caller.person(), place, read.getTriggerId(), read.getResponseUrl(), () -> Again.pressed(press))
                : ways.onView(caller.workspace(), place, read.getTriggerId(), view);
    }

    private static @Nullable Place place(Workspace.Id workspace, BlockActionPayload read) {
        if (read.getChannel() == null) {
            return read.getView() == null
                    ? null
                    : Carried.read(read.getView().getPrivateMetadata()).place(workspace);
        }
        String thread = read.getContainer() == null ? null : read.getContainer().getThreadTs();
        return new Place(
                workspace,
                read.getChannel().getId(),
                thread,
                isDirect(read.getChannel().getName()));
    }

    private Asked submission(JsonObject payload, ViewSubmissionPayload read) {
        Callers.Caller caller =
                callers.of(payload, pressing.isOpen(read.getView().getCallbackId()));
        View view = read.getView();
        Carried carried = Carried.read(view.getPrivateMetadata());
        Place place = carried.place(caller.workspace());
        FilledIn filledIn = FilledIn.read(view.getState());
        Ask.Submitted submitted = new Ask.Submitted(view.getCallbackId(), carried.carry(), filledIn.values());
        String identity = caller.identity() + "/view/" + view.getId() + "/"
                + carried.opened().toEpochMilli();
        return new Asked(
                RequestKey.fixed(identity, carried.opened()),
                caller.person(),
                caller.standing(),
                place,
                submitted,
                ways.page(caller.workspace(), place, view.getId(), submitted, filledIn));
    }

    private Asked shortcut(JsonObject payload, MessageShortcutPayload read, Instant sent) {
        Callers.Caller caller = callers.of(payload, pressing.isOpen(read.getCallbackId()));
        String thread = read.getMessage().getThreadTs();
        String channel = read.getChannel().getId();
        Place place = new Place(
                caller.workspace(), channel, thread, isDirect(read.getChannel().getName()));
        Ask.Pointed pointed = new Ask.Pointed(
                read.getCallbackId(),
                read.getMessageTs(),
                read.getMessage().getBotId() == null ? read.getMessage().getUser() : null,
                Words.plain(read.getMessage().getText()),
                link(read));
        return new Asked(
                RequestKey.of(caller.identity() + "/trigger/" + read.getTriggerId(), sent),
                caller.person(),
                caller.standing(),
                place,
                pointed,
                ways.aside(caller.person(), place, read.getTriggerId(), read.getResponseUrl(), Again::pointed));
    }

    /** Slack's address of a message, made of what it says about the workspace. */
    private static @Nullable String link(MessageShortcutPayload read) {
        String domain = read.getTeam() == null ? null : read.getTeam().getDomain();
        return domain == null || !domain.matches("[a-z0-9-]{1,100}")
                ? null
                : "https://" + domain + ".slack.com/archives/"
                        + read.getChannel().getId() + "/p" + read.getMessageTs().replace(".", "");
    }

    /** When Slack says it was pressed, so that a request sent again is the same for ever; else when it was sent. */
    private static Instant moment(@Nullable String stamp, Instant sent) {
        return stamp == null || !stamp.matches("\\d{1,11}\\.\\d{3,9}")
                ? sent
                : Instant.ofEpochMilli(Long.parseLong(stamp.substring(0, stamp.indexOf('.'))) * 1000
                        + Long.parseLong(stamp.substring(stamp.indexOf('.') + 1, stamp.indexOf('.') + 4)));
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : place.channel();
    }

    private static boolean isDirect(@Nullable String channelName) {
        return "directmessage".equals(channelName);
    }
}
