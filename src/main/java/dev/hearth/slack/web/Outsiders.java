package dev.hearth.slack.web;

import com.slack.api.model.User;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells bots, guests, who left, and people of another organisation from those who belong to a workspace. */
@Component
@ConditionalOnSlack
public class Outsiders {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile("[UW][A-Z0-9]{1,30}");

    private final People people;
    private final Function<Workspace.Id, Optional<Workspace>> workspaces;
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    Outsiders(People people, Workspaces workspaces) {
        this(people, workspaces::find);
    }

    /** Looks people up here, and workspaces there. */
    public Outsiders(People people, Function<Workspace.Id, Optional<Workspace>> workspaces) {
        this.people = people;
        this.workspaces = workspaces;
    }

    /** Who of these does not belong; whom Slack does not tell of within a second counts as belonging. */
    public Set<Person> among(Set<Person> asked) {
        Map<Person, CompletableFuture<Boolean>> looks = new LinkedHashMap<>();
        asked.stream().limit(MOST).forEach(person -> looks.put(person, look(person)));
        return looks.entrySet().stream()
                .filter(look -> look.getValue().join())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private CompletableFuture<Boolean> look(Person person) {
        return CompletableFuture.supplyAsync(() -> isOutsider(person), errands)
                .exceptionally(fault -> false)
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isOutsider(Person person) {
        if (!ID.matcher(person.handle()).matches() || person.handle().equals(People.SLACKBOT)) {
            return true;
        }
        String[] tenant = workspaces
                .apply(person.workspace())
                .map(workspace -> workspace.tenant().split("/", 2))
                .orElseGet(() -> new String[0]);
        return people.isNobodyOr(
                person,
                user -> user.isBot()
                        || user.isDeleted()
                        || user.isRestricted()
                        || user.isUltraRestricted()
                        || user.isStranger()
                        || tenant.length == 2 && isFromElsewhere(user, tenant[0], tenant[1]));
    }

    /** In an enterprise a person's own workspace may be another than the one they are in. */
    private static boolean isFromElsewhere(User user, String enterprise, String team) {
        String home = user.getTeamId();
        User.EnterpriseUser there = user.getEnterpriseUser();
        boolean sameEnterprise = there != null && !enterprise.isEmpty() && enterprise.equals(there.getEnterpriseId());
        return home != null && !home.isEmpty() && !home.equals(team) && !sameEnterprise;
    }
}
