package dev.hearth.msteams.connector;

import dev.hearth.chat.platform.Delivery.Scope;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the service means when it does not say yes, whichever client hears it. Where it names no pause, pauses double with
 * each refusal in a conversation, and are uneven, so that not everybody comes back in the same moment.
 */
public final class Meanings {

    private static final Set<String> OF_A_CONVERSATION = Set.of(
            "MessageWritesBlocked",
            "BotNotInConversationRoster",
            "ConversationBlockedByUser",
            "ConversationNotFound",
            "NotInTeam");
    private static final Set<String> OF_A_WORKSPACE = Set.of("BotDisabledByAdmin");
    private static final Pattern WORD = Pattern.compile("\\bcode\\W{1,8}([A-Za-z]{1,60})\\b", Pattern.CASE_INSENSITIVE);

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 8;
    private static final int CONVERSATIONS = 10_000;

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final DoubleSupplier chance;
    private final InstantSource clock;

    /**
     * @param chance numbers from 0 to 1, by which pauses differ
     * @param clock by which a moment named by the service is so far away
     */
    public Meanings(DoubleSupplier chance, InstantSource clock) {
        this.chance = chance;
        this.clock = clock;
    }

    /** It did it: the next pause in this conversation is a short one again. */
    public <T> Answer<T> yes(Address in, T value) {
        refusals.remove(in.conversation());
        return new Answer.Yes<>(value);
    }

    /** It was not reached. */
    public <T> Answer<T> unreached(Address in, String call) {
        return new Answer.Wait<>(pause(in), call, Scope.WORKSPACE);
    }

    /** There is no token just now; what the login said of when to ask again, if it said. */
    public <T> Answer<T> withoutToken(Address in, @Nullable String retryAfter) {
        return new Answer.Wait<>(pause(in, retryAfter), "token", Scope.WORKSPACE);
    }

    /**
     * It answered with something else than success.
     *
     * @param call what it was asked for
     * @param status of its answer
     * @param body of its answer, for its own word for why
     * @param retryAfter that header
     */
    public <T> Answer<T> refusal(Address in, String call, int status, String body, @Nullable String retryAfter) {
        if (status == 412 || status == 429) {
            return new Answer.Wait<>(pause(in, retryAfter), call, Scope.CONVERSATION);
        }
        if (status >= 500) {
            return new Answer.Wait<>(pause(in, retryAfter), call, Scope.WORKSPACE);
        }
        String word = word(status, body);
        return new Answer.No<>(word, scope(status, word));
    }

    private static Scope scope(int status, String word) {
        if (status == 401 || OF_A_WORKSPACE.contains(word)) {
            return Scope.WORKSPACE;
        }
        return OF_A_CONVERSATION.contains(word) ? Scope.CONVERSATION : Scope.MESSAGE;
    }

    private static String word(int status, String body) {
        return OF_A_CONVERSATION.stream()
                .filter(body::contains)
                .findFirst()
                .orElseGet(() -> firstWord(body).orElse("http_" + status));
    }

    private static java.util.Optional<String> firstWord(String body) {
        Matcher found = WORD.matcher(body);
        return found.find() ? java.util.Optional.of(found.group(1)) : java.util.Optional.empty();
    }

    private Duration pause(Address in, @Nullable String retryAfter) {
        return RetryAfter.read(retryAfter, clock.instant()).orElseGet(() -> pause(in));
    }

    private Duration pause(Address in) {
        if (refusals.size() >= CONVERSATIONS) {
            refusals.clear();
        }
        int before = refusals.merge(in.conversation(), 1, Integer::sum) - 1;
        Duration most = SHORTEST.multipliedBy(1L << Math.min(before, DOUBLINGS));
        long millis = (most.compareTo(LONGEST) > 0 ? LONGEST : most).toMillis();
        return Duration.ofMillis(millis / 2 + (long) (millis / 2.0 * chance.getAsDouble()));
    }
}
