package dev.hearth.slack.exchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.People;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
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
     * @param identity what makes them unique among everybody on Slack
     */
    record Caller(Person person, Standing standing, String identity) {
        Workspace.Id workspace() {
            return person.workspace();
        }
    }

    /** Who pressed, sent or pointed. */
    Caller of(JsonObject payload) {
        JsonObject user = payload.getAsJsonObject("user");
        String home = text(user, "team_id");
        String team = text(object(payload, "team"), "id");
        String enterprise = text(object(payload, "enterprise"), "id");
        String at = team != null ? team : home;
        if (at == null) {
            throw new IllegalArgumentException("no team");
        }
        return caller(enterprise, at, user.get("id").getAsString(), home != null && !home.equals(at));
    }

    /** Who did something that Slack tells as an event. */
    Caller caller(@Nullable String enterprise, String team, String user, boolean foreign) {
        Person person = new Person(tenants.of(enterprise, team), user);
        Standing standing = foreign ? Standing.GUEST : people.standing(person);
        return new Caller(person, standing, "slack/" + enterprise + "/" + team + "/" + user);
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
