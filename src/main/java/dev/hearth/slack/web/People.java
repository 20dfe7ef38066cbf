package dev.hearth.slack.web;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Slack knows of people, asked for when needed and remembered for an hour, in memory only. */
@Component
@ConditionalOnSlack
public class People {

    private static final long REMEMBERED = Duration.ofHours(1).toNanos();
    private static final long REMEMBERED_NOTHING = Duration.ofMinutes(1).toNanos();
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final int MOST = 10_000;
    private static final int LOOKS_A_LIST = 50;
    private static final int PAGE = 200;
    private static final int PAGES = 50;
    static final String SLACKBOT = "USLACKBOT";
    private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible");

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
    public Optional<String> name(Place channel) {
        return web.call(
                                channel.workspace(),
                                "conversations.info",
                                methods -> methods.conversationsInfo(r -> r.channel(channel.channel())))
                        instanceof Answer.Yes<ConversationsInfoResponse>(var response)
                ? Optional.ofNullable(response.getChannel().getName()).filter(name -> !name.isBlank())
                : Optional.empty();
    }

    /**
     * What a person may do, as far as it can be known without keeping anybody waiting: full membership while Slack has
     * not said otherwise.
     */
    public Standing standing(Person person) {
        Known before = remembered(person);
        return standing(person, before != null ? before : glance(person, GLANCE));
    }

    /**
     * The same for what others would be shown or what changes what they see: waits for Slack up to a second and a half.
     * What Slack said earlier counts while it cannot be reached.
     *
     * @return nothing if Slack never said who this is
     */
    public Optional<Standing> certainStanding(Person person) {
        Known before = remembered(person);
        Known now = before != null ? before : glance(person, PATIENCE);
        if (now == null || !now.heard()) {
            now = lastHeard(person);
        }
        return now == null && !tokens.installedBy(person) ? Optional.empty() : Optional.of(standing(person, now));
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

    private @Nullable Known glance(Person person, Duration patience) {
        if (!errandsAtOnce.tryAcquire()) {
            return null;
        }
        CompletableFuture<Known> errand = CompletableFuture.supplyAsync(() -> look(person), errands);
        errand.whenComplete((found, fault) -> errandsAtOnce.release());
        try {
            return errand.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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

    /** Whether Slack says that there is no such person, or one of whom this is true. May wait for Slack. */
    boolean isNobodyOr(Person person, Predicate<User> so) {
        Known found = look(person);
        return found.user() == null ? found.nobody() : so.test(found.user());
    }

    private Known look(Person person) {
        Known before = remembered(person);
        if (before != null) {
            return before;
        }
        Known found = found(
                person,
                web.call(person.workspace(), "users.info", methods -> methods.usersInfo(r -> r.user(person.handle()))));
        synchronized (known) {
            known.put(person, found);
        }
        return found;
    }

    private Known found(Person person, Answer<UsersInfoResponse> answer) {
        long now = clock.nanos();
        return switch (answer) {
            case Answer.Yes<UsersInfoResponse>(var response) ->
                new Known(response.getUser(), now + REMEMBERED, true, false);
            case Answer.No<UsersInfoResponse> no ->
                new Known(null, now + REMEMBERED_NOTHING, true, no.refusedWith(NOBODY));
            default -> {
                Known before = lastHeard(person);
                yield new Known(before == null ? null : before.user(), now + REMEMBERED_NOTHING, false, false);
            }
        };
    }

    /** What Slack said of a person whenever that was, if it ever did. */
    private @Nullable Known lastHeard(Person person) {
        synchronized (known) {
            Known last = known.get(person);
            return last == null || !last.heard() && last.user() == null ? null : last;
        }
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
