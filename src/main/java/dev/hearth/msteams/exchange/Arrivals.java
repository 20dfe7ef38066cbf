package dev.hearth.msteams.exchange;

import dev.hearth.chat.Place;
import dev.hearth.msteams.answers.Standpoint;
import dev.hearth.msteams.answers.Ways;
import dev.hearth.msteams.book.Channels;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.book.Installers;
import dev.hearth.msteams.book.Reference;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.people.People;
import dev.hearth.reception.Ask;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.WorkspaceLeft;
import dev.hearth.workspaces.Workspaces;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Knows where Hearth is and who is there: keeps conversations as they are, and greets where it was just added. */
@Component
@ConditionalOnMsTeams
class Arrivals {

    private static final Set<String> GONE = Set.of("teamDeleted", "teamHardDeleted");

    private final Workspaces workspaces;
    private final Conversations conversations;
    private final Channels channels;
    private final Installers installers;
    private final People people;
    private final Ways ways;
    private final ApplicationEventPublisher events;

    Arrivals(
            Workspaces workspaces,
            Conversations conversations,
            Channels channels,
            Installers installers,
            People people,
            Ways ways,
            ApplicationEventPublisher events) {
        this.workspaces = workspaces;
        this.conversations = conversations;
        this.channels = channels;
        this.installers = installers;
        this.people = people;
        this.ways = ways;
        this.events = events;
    }

    /** Whose workspace an activity is from. */
    Workspace.Id workspace(Activity activity) {
        return workspaces.meet("msteams", activity.tenant()).id();
    }

    /** Who did it. */
    Person person(Activity activity) {
        return new Person(workspace(activity), activity.from());
    }

    /** Where it was done; in a thread if there is one. */
    Place place(Activity activity) {
        String root = activity.where().root();
        String replied = Activity.text(activity.body(), "replyToId");
        return new Place(
                workspace(activity),
                activity.where().channel().conversation(),
                thread(activity, root, replied),
                activity.kind() == Reference.Kind.PERSONAL);
    }

    /** Where an answer belongs: under what was said, also if that is the first of its thread. */
    Place under(Activity activity) {
        Place place = place(activity);
        String root = activity.where().root();
        return new Place(place.workspace(), place.channel(), root.isEmpty() ? null : root, place.direct());
    }

    /** A message that begins a thread carries its own id as the thread's. */
    private static @Nullable String thread(Activity activity, String root, String replied) {
        return root.isEmpty() || activity.type().equals("message") && root.equals(activity.id()) && replied.isEmpty()
                ? null
                : root;
    }

    /** Keeps what an activity tells of its conversation and of who is behind it. */
    Person meet(Activity activity) {
        if (!activity.bot().isEmpty()) {
            conversations.meet(workspace(activity), activity.reference());
        }
        learnNames(activity);
        return recognise(activity);
    }

    /** A team's first channel has no name of its own, and so goes by the name of the team. */
    private void learnNames(Activity activity) {
        JsonNode told = activity.body().path("channelData");
        String channel = Activity.text(told.path("channel"), "id");
        String team = Activity.text(told.path("team"), "id");
        String first = Activity.text(told.path("team"), "name");
        if (!team.isEmpty() && !first.isEmpty()) {
            channels.call(workspace(activity), team, team, first);
        }
        if (!channel.isEmpty() && !channel.equals(team)) {
            channels.call(
                    workspace(activity),
                    channel,
                    team.isEmpty() ? null : team,
                    Activity.text(told.path("channel"), "name"));
        }
    }

    /** Remembers who is behind an activity, in memory alone: beside what a form brings nothing else is written. */
    Person recognise(Activity activity) {
        Person person = person(activity);
        people.met(
                person,
                Activity.text(activity.body().path("from"), "id"),
                Activity.text(activity.body().path("from"), "name"),
                activity.zone());
        return person;
    }

    /** Somebody added or removed Hearth, or a channel came or went. */
    Optional<Asked> read(Activity activity) {
        return activity.type().equals("installationUpdate") ? installation(activity) : change(activity);
    }

    private Optional<Asked> installation(Activity activity) {
        String action = Activity.text(activity.body(), "action");
        if (action.startsWith("remove")) {
            leave(activity);
            return Optional.empty();
        }
        Reference here = chosen(activity);
        boolean known =
                conversations.find(workspace(activity), here.conversation()).isPresent();
        Person installer = meet(activity);
        conversations.meetAnew(installer.workspace(), here);
        if (!action.equals("add")) {
            return Optional.empty();
        }
        if (here.kind() != Reference.Kind.PERSONAL) {
            installers.installed(installer);
        }
        return known ? Optional.empty() : Optional.of(greeting(activity, installer, here));
    }

    /** Greets once, however often Teams tells of the same installation. */
    private Asked greeting(Activity activity, Person installer, Reference here) {
        boolean personal = here.kind() == Reference.Kind.PERSONAL;
        Place place = new Place(installer.workspace(), here.conversation(), null, personal);
        RequestKey key = RequestKey.fixed(identity(activity), activity.when());
        return new Asked(key, installer, true, place, new Ask.Invited(), ways.spoken(installer, place));
    }

    /** In a team Hearth is added to one channel, which need not be the one the news comes from. */
    private static Reference chosen(Activity activity) {
        Reference from = activity.reference();
        String selected = Activity.text(
                activity.body().path("channelData").path("settings").path("selectedChannel"), "id");
        return selected.isEmpty() || from.kind() != Reference.Kind.CHANNEL
                ? from
                : new Reference(
                        new Address(from.service(), selected).channel().conversation(),
                        from.service(),
                        from.kind(),
                        from.team(),
                        from.bot(),
                        null,
                        null);
    }

    private Optional<Asked> change(Activity activity) {
        String event = Activity.text(activity.body().path("channelData"), "eventType");
        if (event.equals("channelDeleted")) {
            String channel = Activity.text(activity.body().path("channelData").path("channel"), "id");
            conversations.forget(workspace(activity), channel);
            channels.forget(workspace(activity), channel);
        } else if (GONE.contains(event) || removesBot(activity)) {
            leave(activity);
        } else if (names(activity, "membersAdded")) {
            learnNames(activity);
        } else {
            meet(activity);
        }
        return Optional.empty();
    }

    private static boolean removesBot(Activity activity) {
        return names(activity, "membersRemoved");
    }

    private static boolean names(Activity activity, String members) {
        for (JsonNode member : activity.body().path(members)) {
            if (Activity.text(member, "id").equals(activity.bot())) {
                return true;
            }
        }
        return false;
    }

    private void leave(Activity activity) {
        Workspace.Id workspace = workspace(activity);
        conversations.forget(workspace, activity.where().channel().conversation());
        String team = Activity.text(activity.body().path("channelData").path("team"), "id");
        if (!team.isEmpty()) {
            conversations.forgetTeam(workspace, team);
            channels.forgetTeam(workspace, team);
        }
        if (conversations.any(workspace).isEmpty()) {
            events.publishEvent(new WorkspaceLeft(workspace));
        }
    }

    /** What makes an activity the same when it comes again. */
    static String identity(Activity activity) {
        return "msteams/" + activity.tenant() + '/' + activity.where().conversation() + '/' + activity.type() + '/'
                + activity.name() + '/' + activity.id();
    }

    /** The message a button is on, as the rest of Hearth calls it. */
    static @Nullable String message(Activity activity) {
        String on = Activity.text(activity.body(), "replyToId");
        return on.isEmpty() ? null : Standpoint.at(activity.where(), on).written();
    }
}
