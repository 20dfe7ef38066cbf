package dev.hearth.msteams.people;

import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells bots, guests and people of another tenant from those who belong. Teams tells this of people in conversations that
 * Hearth is in; whoever is in none of them is not known to be an outsider.
 */
@Component
@ConditionalOnMsTeams
public class Outsiders implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile("\\p{Alnum}[\\p{Alnum}:._-]{0,199}");
    private static final String BOT = "28:";

    private final People people;
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();

    Outsiders(People people) {
        this.people = people;
    }

    /** Who of these does not belong; whom Teams does not tell of within a second counts as belonging. */
    public Set<Person> among(Set<Person> asked) {
        Map<Person, CompletableFuture<Boolean>> looks = new LinkedHashMap<>();
        asked.stream().limit(MOST).forEach(person -> looks.put(person, look(person)));
        return looks.entrySet().stream()
                .filter(look -> look.getValue().join())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private CompletableFuture<Boolean> look(Person person) {
        if (!ID.matcher(person.handle()).matches() || person.handle().startsWith(BOT)) {
            return CompletableFuture.completedFuture(true);
        }
        return CompletableFuture.supplyAsync(() -> people.isGuest(person), errands)
                .exceptionally(fault -> false)
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        errands.shutdown();
    }
}
