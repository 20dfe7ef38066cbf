package dev.hearth.slack.exchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.People;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who did something, in which workspace, and what they are there. */
@Component
@ConditionalOnSlack
class Callers {

    private final Tenants tenants;
    private final People people;

    Callers(Tenants tenants, People people) {
        this.tenants = tenants;
        this.people = people;
    }

    /**
     * Who did something.
     *
     * @param standing what they are, see {@link Asked}
     * @param identity what makes them unique among everybody on Slack
     */
    record Caller(Person person, Supplier<Optional<Standing>> standing, String identity) {
        Workspace.Id workspace() {
            return person.workspace();
        }
    }

    /** Who pressed, sent or pointed; at a pressing matter nobody waits for Slack to say what they are. */
    Caller of(JsonObject payload, boolean pressing) {
        JsonObject user = payload.getAsJsonObject("user");
        String home = text(user, "team_id");
        String team = text(object(payload, "team"), "id");
        String enterprise = text(object(payload, "enterprise"), "id");
        String at = team != null ? team : home;
        if (at == null) {
            throw new IllegalArgumentException("no team");
        }
        return caller(enterprise, at, user.get("id").getAsString(), home != null && !home.equals(at), pressing);
    }

    /** Who did something that Slack tells as an event. */
    Caller caller(@Nullable String enterprise, String team, String user, boolean foreign, boolean pressing) {
        Person person = new Person(tenants.of(enterprise, team), user);
        return new Caller(
                person,
                foreign ? () -> Optional.of(Standing.GUEST) : () -> standing(person, pressing),
                "slack/" + enterprise + "/" + team + "/" + user);
    }

    Optional<Standing> standing(Person person, boolean pressing) {
        return pressing ? Optional.of(people.standing(person)) : people.certainStanding(person);
    }

    static @Nullable JsonObject object(@Nullable JsonObject from, String name) {
        JsonElement found = from == null ? null : from.get(name);
        return found == null || !found.isJsonObject() ? null : found.getAsJsonObject();
    }

    static @Nullable String text(@Nullable JsonObject from, String name) {
        JsonElement found = from == null ? null : from.get(name);
        return found == null || !found.isJsonPrimitive() ? null : found.getAsString();
    }
}
