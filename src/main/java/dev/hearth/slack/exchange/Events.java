package dev.hearth.slack.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.Reception;
import dev.hearth.reception.RequestKey;
import dev.hearth.slack.answers.Again;
import dev.hearth.slack.answers.HomeTab;
import dev.hearth.slack.answers.Verbs;
import dev.hearth.slack.answers.Way;
import dev.hearth.slack.answers.Ways;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.Installations;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.WorkspaceLeft;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads what Slack tells by itself: mentions, visits to the home, invitations, removals. */
@Component
@ConditionalOnSlack
class Events {

    private final Tenants tenants;
    private final Callers callers;
    private final Pressing pressing;
    private final Ways ways;
    private final Verbs verbs;
    private final Leaving leaving;
    private final HomeTab home;
    private final Changes changes;
    private final Reception reception;

    Events(
            Tenants tenants,
            Callers callers,
            Pressing pressing,
            Ways ways,
            Verbs verbs,
            Leaving leaving,
            HomeTab home,
            Changes changes,
            Reception reception) {
        this.reception = reception;
        this.tenants = tenants;
        this.callers = callers;
        this.pressing = pressing;
        this.ways = ways;
        this.verbs = verbs;
        this.leaving = leaving;
        this.home = home;
        this.changes = changes;
    }

    /** Who is told that Hearth was taken out of a workspace. */
    interface Leaving {
        void left(Workspace.Id workspace);
    }

    /** What every event comes in. */
    private record Wrapper(
            @Nullable String enterprise,
            String team,
            @Nullable String bot,
            String id,
            Instant when) {

        static Wrapper read(JsonObject body) {
            JsonElement all = body.get("authorizations");
            JsonObject mine =
                    all != null && all.isJsonArray() && !all.getAsJsonArray().isEmpty()
                            ? all.getAsJsonArray().get(0).getAsJsonObject()
                            : null;
            String team = Callers.text(mine, "team_id");
            String enterprise = Callers.text(mine, "enterprise_id");
            return new Wrapper(
                    mine == null ? Callers.text(body, "enterprise_id") : enterprise,
                    team == null ? body.get("team_id").getAsString() : team,
                    Callers.text(mine, "user_id"),
                    body.get("event_id").getAsString(),
                    Instant.ofEpochSecond(body.get("event_time").getAsLong()));
        }

        RequestKey key() {
            return RequestKey.of("slack/" + enterprise + "/" + team + "/event/" + id, when);
        }
    }

    /**
     * What happened, or nothing for what means nothing to Hearth.
     *
     * @throws RuntimeException if the payload is not one of Slack's
     */
    Optional<Asked> read(JsonObject body) {
        Wrapper wrapper = Wrapper.read(body);
        JsonObject event = body.getAsJsonObject("event");
        return switch (event.get("type").getAsString()) {
            case AppMentionEvent.TYPE_NAME -> mention(wrapper, SlackJson.read(event, AppMentionEvent.class));
            case AppHomeOpenedEvent.TYPE_NAME -> visit(wrapper, SlackJson.read(event, AppHomeOpenedEvent.class));
            case MemberJoinedChannelEvent.TYPE_NAME ->
                invitation(wrapper, SlackJson.read(event, MemberJoinedChannelEvent.class));
            case MessageEvent.TYPE_NAME -> event.has("subtype") ? change(wrapper, event) : overheard(wrapper, event);
            case AppUninstalledEvent.TYPE_NAME, TokensRevokedEvent.TYPE_NAME -> farewell(wrapper, event);
            default -> Optional.empty();
        };
    }

    private Optional<Asked> mention(Wrapper wrapper, AppMentionEvent event) {
        if (event.getUser() == null
                || event.getBotId() != null
                || event.getUser().equals(wrapper.bot())) {
            return Optional.empty();
        }
        AppMentionEvent.UserProfile profile = event.getUserProfile();
        boolean foreign = event.getUserTeam() != null && !event.getUserTeam().equals(wrapper.team())
                || profile != null && (profile.isRestricted() || profile.isUltraRestricted());
        String text =
                wrapper.bot() == null ? Words.plain(event.getText()) : Words.without(wrapper.bot(), event.getText());
        Ask.Typed typed = new Ask.Typed("hearth", text, true);
        Callers.Caller caller =
                callers.caller(wrapper.enterprise(), wrapper.team(), event.getUser(), foreign, pressing.is(typed));
        Place place = new Place(caller.workspace(), event.getChannel(), event.getThreadTs(), false);
        Way way = ways.aside(caller.person(), place, null, null, () -> Again.typed(typed, verbs));
        return Optional.of(new Asked(wrapper.key(), caller.person(), caller.standing(), place, typed, way));
    }

    /** What people say to others comes in only of those who asked for that, and is dropped of everybody else unread. */
    private Optional<Asked> overheard(Wrapper wrapper, JsonObject event) {
        String user = Callers.text(event, "user");
        String channel = Callers.text(event, "channel");
        String team = Callers.text(event, "team");
        if (user == null || channel == null || event.has("bot_id")) {
            return Optional.empty();
        }
        if ("im".equals(Callers.text(event, "channel_type")) || team != null && !team.equals(wrapper.team())) {
            return Optional.empty();
        }
        Callers.Caller caller = callers.caller(wrapper.enterprise(), wrapper.team(), user, false, true);
        Place place = new Place(caller.workspace(), channel, Callers.text(event, "thread_ts"), false);
        String text = Callers.text(event, "text");
        boolean toHearth = wrapper.bot() != null && text != null && text.contains("<@" + wrapper.bot());
        if (text == null || toHearth || !reception.hears(caller.person(), place)) {
            return Optional.empty();
        }
        Way way = ways.aside(caller.person(), place, null, null, Again::pointed);
        Ask ask = new Ask.Overheard(Words.plain(text));
        return Optional.of(new Asked(wrapper.key(), caller.person(), caller.standing(), place, ask, way));
    }

    private Optional<Asked> visit(Wrapper wrapper, AppHomeOpenedEvent event) {
        if (!"home".equals(event.getTab())) {
            return Optional.empty();
        }
        Callers.Caller caller = callers.caller(wrapper.enterprise(), wrapper.team(), event.getUser(), false, true);
        return Optional.of(new Asked(
                wrapper.key(),
                caller.person(),
                caller.standing(),
                null,
                new Ask.Arrived(),
                home.welcoming(caller.person())));
    }

    private Optional<Asked> invitation(Wrapper wrapper, MemberJoinedChannelEvent event) {
        if (!event.getUser().equals(wrapper.bot())) {
            return Optional.empty();
        }
        String inviter = event.getInviter() == null ? event.getUser() : event.getInviter();
        Callers.Caller caller = callers.caller(wrapper.enterprise(), wrapper.team(), inviter, false, true);
        Place place = Place.channel(caller.workspace(), event.getChannel());
        Way way = ways.aside(caller.person(), place, null, null, Again::pointed);
        return Optional.of(new Asked(wrapper.key(), caller.person(), caller.standing(), place, new Ask.Invited(), way));
    }

    /** Nobody waits for an answer, and nobody is looked up: who may change a message the platform knows. */
    private Optional<Asked> change(Wrapper wrapper, JsonObject event) {
        String channel = Callers.text(event, "channel");
        Optional<Changes.Change> change = channel == null ? Optional.empty() : changes.read(event);
        return change.flatMap(read -> Optional.ofNullable(read.author() == null ? wrapper.bot() : read.author())
                .map(author -> {
                    Person person = new Person(tenants.of(wrapper.enterprise(), wrapper.team()), author);
                    Place place = Place.channel(person.workspace(), Objects.requireNonNull(channel));
                    Way way = ways.aside(person, place, null, null, Again::pointed);
                    return new Asked(
                            wrapper.key(), person, () -> Optional.of(Standing.MEMBER), place, read.changed(), way);
                }));
    }

    /** A person's own token that is revoked is none of Hearth's. */
    private Optional<Asked> farewell(Wrapper wrapper, JsonObject event) {
        JsonObject tokens = Callers.object(event, "tokens");
        boolean bots = tokens == null || tokens.get("bot") instanceof JsonArray revoked && !revoked.isEmpty();
        if (bots) {
            leaving.left(tenants.of(wrapper.enterprise(), wrapper.team()));
        }
        return Optional.empty();
    }

    /** Forgets the token, and lets everybody know. */
    @Component
    @ConditionalOnSlack
    static class ForgetToken implements Leaving {

        private final Installations installations;
        private final ApplicationEventPublisher events;

        ForgetToken(Installations installations, ApplicationEventPublisher events) {
            this.installations = installations;
            this.events = events;
        }

        @Override
        public void left(Workspace.Id workspace) {
            installations.forget(workspace);
            events.publishEvent(new WorkspaceLeft(workspace));
        }
    }
}
