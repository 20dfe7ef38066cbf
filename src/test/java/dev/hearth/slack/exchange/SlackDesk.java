package dev.hearth.slack.exchange;

import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.slack.SlackStandIn;
import dev.hearth.slack.answers.Answering;
import dev.hearth.slack.answers.Verbs;
import dev.hearth.slack.answers.Ways;
import dev.hearth.slack.web.People;
import dev.hearth.slack.web.SlackWeb;
import dev.hearth.slack.web.Tokens;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Everything between Slack's door and the reception, with a reception that answers what it is told to. */
public final class SlackDesk implements AutoCloseable {

    public final SlackStandIn slack = new SlackStandIn();
    public final List<Request> requests = new CopyOnWriteArrayList<>();
    public final List<Workspace.Id> left = new ArrayList<>();
    public final SlackWeb web;
    public final Exchange exchange;
    public volatile Function<Request, Reply> answer = request -> Reply.silence();
    private final Map<String, Workspace.Id> tenants = new ConcurrentHashMap<>();

    public SlackDesk(HomeSection... sections) {
        this(Duration.ofSeconds(2), sections);
    }

    /**
     * The same with other manners.
     *
     * @param shortly how long Slack waits for an answer that may follow
     */
    public SlackDesk(Duration shortly, HomeSection... sections) {
        Voice voice = new Voice();
        WallClock clock = new WallClock();
        Tokens tokens = workspace -> Optional.of("xoxb-test");
        this.web = new SlackWeb(slack.api(), tokens, Duration.ofSeconds(30));
        People people = new People(web, tokens, clock);
        Answering answering = Answering.at(web, voice, clock, sections);
        Ways ways = answering.ways();
        Verbs verbs = (word, verb) -> Set.of("chaos ", "chaos plan", "story ", "story edit", "hearth ", "hearth help")
                .contains(word + " " + verb);
        Callers callers = new Callers(this::tenant, people);
        Pressing pressing = new Pressing(List.of(new Brake()), List.of());
        this.exchange = new Exchange(
                new SlashCommands(this::tenant, people, callers, pressing, ways, verbs),
                new Interactions(callers, pressing, ways),
                new Events(
                        this::tenant,
                        callers,
                        pressing,
                        ways,
                        verbs,
                        left::add,
                        answering.home(),
                        new Changes(Set.of("message-reading")),
                        this::receive),
                new Counter(this::receive, voice, clock, answering.background(), shortly),
                clock);
        slack.user("U1", "{\"id\":\"U1\",\"tz\":\"Europe/Berlin\"}");
    }

    /** A button that guests may press, too. */
    private static final class Brake implements ButtonHandler {
        @Override
        public Set<String> buttons() {
            return Set.of("experiments.hold");
        }

        @Override
        public Set<String> forGuests() {
            return buttons();
        }

        @Override
        public Reply press(Request request, Press press) {
            return Reply.silence();
        }
    }

    public Workspace.Id tenant(@org.jspecify.annotations.Nullable String enterprise, String team) {
        return tenants.computeIfAbsent(enterprise + "/" + team, _ -> new Workspace.Id(tenants.size() + 1L));
    }

    public Person person(String handle) {
        return new Person(tenant(null, "T1"), handle);
    }

    public Request request() {
        return requests.getLast();
    }

    private Reply receive(Request request) {
        requests.add(request);
        return answer.apply(request);
    }

    @Override
    public void close() {
        slack.close();
    }
}
