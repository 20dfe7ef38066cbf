package dev.hearth.slack.web;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.User;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Profile;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Slack knows of people, asked for when needed and remembered for an hour, in memory only. */
@Component
@ConditionalOnSlack
public class People {

    private static final long REMEMBERED = Duration.ofHours(1).toNanos();
    private static final long REMEMBERED_NOTHING = Duration.ofMinutes(1).toNanos();
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int MOST = 10_000;
    private static final int LOOKS_A_LIST = 50;
    private static final int PAGE = 200;
    private static final int PAGES = 50;
    private static final String SLACKBOT = "USLACKBOT";

    private final SlackWeb web;
    private final Tokens tokens;
    private final WallClock clock;
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore errandsAtOnce = new Semaphore(8);
    private final Map<Person, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Person, Known> eldest) {
            return size() > MOST;
        }
    };

    /** Remembers people for the time being. */
    public People(SlackWeb web, Tokens tokens, WallClock clock) {
        this.web = web;
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Known(@Nullable User user, long until) {}

    /** What Slack tells of a person, remembered or asked for. */
    public Optional<Profile> profile(Person person) {
        return Optional.ofNullable(look(person).user()).map(user -> profile(person, user));
    }

    /** The people in a channel, without those known to be bots; nothing if Slack does not tell just now. */
    public Optional<Set<Person>> members(Place channel) {
        Set<Person> members = new LinkedHashSet<>();
        AtomicInteger looks = new AtomicInteger(LOOKS_A_LIST);
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            String from = cursor;
            Answer<ConversationsMembersResponse> answer = web.call(
                    channel.workspace(),
                    "conversations.members",
                    methods -> methods.conversationsMembers(
                            r -> r.channel(channel.channel()).limit(PAGE).cursor(from)));
            if (!(answer instanceof Answer.Yes<ConversationsMembersResponse>(ConversationsMembersResponse found))) {
                return Optional.empty();
            }
            found.getMembers().stream()
                    .map(id -> new Person(channel.workspace(), id))
                    .filter(person -> !isBot(person, looks))
                    .forEach(members::add);
            cursor = next(found);
            if (cursor.isEmpty()) {
                break;
            }
        }
        return Optional.of(members);
    }

    /** What people call a channel; nothing if Slack does not tell just now. */
    public Optional<String> nameOf(Place channel) {
        Answer<ConversationsInfoResponse> answer = web.call(
                channel.workspace(),
                "conversations.info",
                methods -> methods.conversationsInfo(r -> r.channel(channel.channel())));
        return answer instanceof Answer.Yes<ConversationsInfoResponse>(ConversationsInfoResponse found)
                ? Optional.ofNullable(found.getChannel()).map(Conversation::getName)
                : Optional.empty();
    }

    /**
     * What a person may do, as far as it can be known without keeping anybody waiting: full membership while Slack has
     * not said otherwise.
     */
    public Standing standing(Person person) {
        Known before = remembered(person);
        Known now = before != null ? before : glance(person);
        return standing(person, now);
    }

    /** The same from memory alone. */
    public Standing rememberedStanding(Person person) {
        return standing(person, remembered(person));
    }

    private Standing standing(Person person, @Nullable Known now) {
        if (now == null || now.user() == null) {
            return tokens.installedBy(person) ? Standing.ADMINISTRATOR : Standing.MEMBER;
        }
        Profile profile = profile(person, now.user());
        return profile.guest() ? Standing.GUEST : profile.owner() ? Standing.ADMINISTRATOR : Standing.MEMBER;
    }

    private @Nullable Known glance(Person person) {
        if (!errandsAtOnce.tryAcquire()) {
            return null;
        }
        CompletableFuture<Known> errand = CompletableFuture.supplyAsync(() -> look(person), errands);
        errand.whenComplete((found, fault) -> errandsAtOnce.release());
        try {
            return errand.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unknown) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Slack tells this of one person at a time: in a large channel only of as many as it likes to be asked for. */
    private boolean isBot(Person person, AtomicInteger looks) {
        if (person.handle().equals(SLACKBOT)) {
            return true;
        }
        Known found = remembered(person);
        if (found == null && looks.getAndDecrement() > 0) {
            found = look(person);
        }
        return found != null && found.user() != null && found.user().isBot();
    }

    private Known look(Person person) {
        Known before = remembered(person);
        if (before != null) {
            return before;
        }
        User user =
                web.call(person.workspace(), "users.info", methods -> methods.usersInfo(r -> r.user(person.handle())))
                                instanceof Answer.Yes<UsersInfoResponse>(var response)
                        ? response.getUser()
                        : null;
        Known found = new Known(user, clock.nanos() + (user == null ? REMEMBERED_NOTHING : REMEMBERED));
        synchronized (known) {
            known.put(person, found);
        }
        return found;
    }

    private @Nullable Known remembered(Person person) {
        synchronized (known) {
            Known found = known.get(person);
            return found == null || found.until() - clock.nanos() < 0 ? null : found;
        }
    }

    private Profile profile(Person person, User user) {
        boolean owner = user.isOwner() || user.isPrimaryOwner() || user.isAdmin() || tokens.installedBy(person);
        boolean guest = user.isRestricted() || user.isUltraRestricted() || user.isStranger();
        return new Profile(zone(user.getTz()), owner, guest);
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static String next(ConversationsMembersResponse page) {
        return page.getResponseMetadata() == null || page.getResponseMetadata().getNextCursor() == null
                ? ""
                : page.getResponseMetadata().getNextCursor();
    }
}
