package dev.hearth.slack.exchange;

import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.RequestKey;
import dev.hearth.slack.answers.Again;
import dev.hearth.slack.answers.Verbs;
import dev.hearth.slack.answers.Ways;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.People;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads slash commands. */
@Component
@ConditionalOnSlack
class SlashCommands {

    private final Tenants tenants;
    private final People people;
    private final Callers callers;
    private final Pressing pressing;
    private final Ways ways;
    private final Verbs verbs;

    SlashCommands(Tenants tenants, People people, Callers callers, Pressing pressing, Ways ways, Verbs verbs) {
        this.tenants = tenants;
        this.people = people;
        this.callers = callers;
        this.pressing = pressing;
        this.ways = ways;
        this.verbs = verbs;
    }

    /** What was asked, or nothing if something is missing that Slack always sends. */
    Optional<Asked> read(Map<String, String> form, Instant sent) {
        String team = form.get("team_id");
        String user = form.get("user_id");
        String channel = form.get("channel_id");
        String command = form.get("command");
        if (team == null || user == null || channel == null || command == null || command.length() < 2) {
            return Optional.empty();
        }
        String enterprise = form.get("enterprise_id");
        Workspace.Id workspace = tenants.of(enterprise, team);
        Person person = new Person(workspace, user);
        Place place = new Place(workspace, channel, null, "directmessage".equals(form.get("channel_name")));
        Ask.Typed typed = new Ask.Typed(command.substring(1).toLowerCase(Locale.ROOT), Words.plain(form.get("text")));
        String trigger = form.getOrDefault("trigger_id", "");
        return Optional.of(new Asked(
                RequestKey.of("slack/" + enterprise + "/" + team + "/trigger/" + trigger, sent),
                person,
                () -> standing(person, typed),
                place,
                typed,
                ways.inline(person, place, trigger, form.get("response_url"), () -> Again.typed(typed, verbs))));
    }

    /** A story, or the empty form for one, never waits for Slack to say who tells it: it shows nobody else's. */
    private Optional<Standing> standing(Person person, Ask.Typed typed) {
        boolean form = typed.word().equals("story") && typed.text().isBlank();
        boolean told = typed.word().equals("story") && !verbs.has("story", first(typed.text()));
        return told
                ? Optional.of(people.rememberedStanding(person))
                : callers.standing(person, form || pressing.is(typed));
    }

    private static String first(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
