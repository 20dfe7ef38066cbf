package dev.hearth.experiments.tools;

import dev.hearth.experiments.book.Tool;
import dev.hearth.hooks.fetching.Fetch;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.hooks.fetching.Fetcher;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.team.Team;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Steadybit's API, as far as it is used: an experiment is started by its key. Source: its documentation of the API, <em>Run
 * Experiment</em>.
 */
@Component
class SteadybitApi {

    static final Tool TOOL = Tool.STEADYBIT;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_]{1,40}-\\d{1,9}");

    private final Secrets secrets;
    private final Fetcher fetcher;

    SteadybitApi(Secrets secrets, Fetcher fetcher) {
        this.secrets = secrets;
        this.fetcher = fetcher;
    }

    /** Whether this can be the key of an experiment, for example {@code PAY-3}. */
    static boolean isKey(String typed) {
        return KEY.matcher(typed).matches();
    }

    /** Whether a token was set for this team. */
    boolean isOpen(Team.Id team) {
        return secrets.has(team, Purpose.STEADYBIT_API);
    }

    /** Asks once that this experiment be started; nothing without a token. */
    Optional<Fetched> start(Team team, String key) {
        return secrets.find(team.id(), Purpose.STEADYBIT_API)
                .map(kept -> kept.split(" ", 2))
                .filter(parts -> parts.length == 2 && isKey(key))
                .map(parts -> fetcher.fetch(team.workspace(), execution(parts[0], parts[1], key)));
    }

    private static Fetch execution(String base, String token, String key) {
        return Fetch.post(
                base + "/api/experiments/" + key + "/execute",
                Map.of("Authorization", "accessToken " + token, "Accept", "application/json"),
                new byte[0]);
    }
}
