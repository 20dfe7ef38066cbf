package dev.hearth.msteams;

import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.answers.Background;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole of Teams' room on a database in memory, with a reception that answers what it is told to. */
public final class MsTeamsDesk implements AutoCloseable {

    public static final String CHANNEL = "19:payments@thread.tacv2";
    public static final String TEAM = "19:general@thread.tacv2";
    public static final String BOT = "28:" + ConnectorStandIn.APP;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final JsonMapper JSON = new JsonMapper();

    public final ConnectorStandIn teams = new ConnectorStandIn();
    public final List<Request> requests = new CopyOnWriteArrayList<>();
    public volatile Function<Request, Reply> answer = request -> Reply.silence();
    /** Of whom it was asked whether they are heard. */
    public final List<Person> asked = new CopyOnWriteArrayList<>();

    public volatile Predicate<Person> listened = _ -> false;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public MsTeamsDesk(String... settings) {
        teams.members(
                CHANNEL,
                List.of(
                        member("mia", Map.of()),
                        Map.of("id", BOT, "name", "Hearth"),
                        member("ben", Map.of("userRole", "guest")),
                        member("kim", Map.of("tenantId", "another-tenant")),
                        member("zoe", Map.of())));
        teams.members("a:29:mia", List.of(member("mia", Map.of())));
        Map<String, Object> properties = new java.util.HashMap<>();
        for (String setting : List.of(teams.settings())) {
            put(properties, setting);
        }
        for (String setting : settings) {
            put(properties, setting);
        }
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        DataSource database =
                new DriverManagerDataSource("jdbc:h2:mem:msteams" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V1__foundation.sql"),
                        new ClassPathResource("db/migration/common/V10__teams.sql"),
                        new ClassPathResource("db/migration/common/V65__msteams.sql"),
                        new ClassPathResource("db/migration/common/V82__msteams_channels.sql"))
                .execute(database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(WallClock.class, Hurried::new);
        context.registerBean(Reception.class, Front::new);
        context.registerBean(Pressing.class, () -> new Pressing(List.of(), List.of()));
        context.registerBean(Asking.class);
        context.registerBean("atOnce", AtOnce.class, bean -> bean.setPrimary(true));
        context.register(Voice.class, Workspaces.class, MsTeamsConfiguration.class, MsTeamsPlatform.class);
        context.scan(
                "dev.hearth.msteams.sdk",
                "dev.hearth.msteams.people",
                "dev.hearth.msteams.book",
                "dev.hearth.msteams.answers",
                "dev.hearth.msteams.exchange");
        context.refresh();
    }

    private static void put(Map<String, Object> properties, String setting) {
        properties.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
    }

    /** A button that opens a form. */
    static final class Asking implements ButtonHandler {
        @Override
        public Set<String> buttons() {
            return Set.of("some.form");
        }

        @Override
        public Set<String> openingForms() {
            return buttons();
        }

        @Override
        public Reply press(Request request, Press press) {
            return Reply.silence();
        }
    }

    /** Everything happens before the exchange is over, so that nobody has to wait for it. */
    static final class AtOnce extends Background {
        @Override
        public <T> CompletableFuture<T> ask(Supplier<T> question) {
            return CompletableFuture.completedFuture(question.get());
        }

        @Override
        public void run(Runnable errand) {
            errand.run();
        }

        @Override
        public void after(Duration pause, Runnable errand) {
            pauses.add(pause);
            resting.add(errand);
        }

        private final List<Duration> pauses = new CopyOnWriteArrayList<>();
        private final Deque<Runnable> resting = new ConcurrentLinkedDeque<>();
    }

    /** How long the service asked to wait, whenever it did. */
    public List<Duration> pauses() {
        return List.copyOf(bean(AtOnce.class).pauses);
    }

    /** The pauses are over. */
    public void pass() {
        Deque<Runnable> resting = bean(AtOnce.class).resting;
        for (int left = resting.size(); left > 0; left--) {
            resting.remove().run();
        }
    }

    /** The limits of the service are nothing to these tests: every look at this clock is half a second later. */
    private static final class Hurried extends WallClock {

        private final AtomicLong time = new AtomicLong(Instant.now().toEpochMilli());

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(time.addAndGet(Duration.ofMillis(500).toMillis()));
        }
    }

    /** Somebody as the service knows them. */
    public static Map<String, Object> member(String name, Map<String, Object> more) {
        Map<String, Object> member = new java.util.HashMap<>(more);
        member.put("id", "29:" + name);
        member.put("aadObjectId", "aad-" + name);
        member.put("name", Character.toUpperCase(name.charAt(0)) + name.substring(1));
        member.putIfAbsent("tenantId", ConnectorStandIn.TENANT);
        return member;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ChatPlatform platform() {
        return bean(ChatPlatform.class);
    }

    public Workspace.Id workspace() {
        return bean(Workspaces.class).meet("msteams", ConnectorStandIn.TENANT).id();
    }

    public Person person(String name) {
        return new Person(workspace(), "aad-" + name);
    }

    public Request request() {
        return requests.getLast();
    }

    /** A genuine token of this moment. */
    public String token() {
        return teams.token(bean(WallClock.class).instant(), Map.of());
    }

    /** An activity in the channel, or in a personal chat whose id begins with {@code a:}. */
    public ObjectNode activity(String type, String person, String conversation) {
        boolean personal = conversation.startsWith("a:");
        ObjectNode activity = JSON.createObjectNode().put("type", type).put("id", "1600000000001");
        activity.put("timestamp", "2026-11-23T09:00:00Z").put("channelId", "msteams");
        activity.put("serviceUrl", teams.service());
        activity.putObject("from").put("id", "29:" + person).put("name", person).put("aadObjectId", "aad-" + person);
        activity.putObject("recipient").put("id", BOT).put("name", "Hearth");
        activity.putObject("conversation")
                .put("id", conversation)
                .put("tenantId", ConnectorStandIn.TENANT)
                .put("conversationType", personal ? "personal" : "channel");
        ObjectNode channelData = activity.putObject("channelData");
        channelData.putObject("tenant").put("id", ConnectorStandIn.TENANT);
        if (!personal) {
            channelData.putObject("channel").put("id", CHANNEL);
            channelData.putObject("team").put("id", TEAM);
        }
        if (!personal && type.equals("message")) {
            activity.putArray("entities")
                    .addObject()
                    .put("type", "mention")
                    .putObject("mentioned")
                    .put("id", BOT);
        }
        return activity;
    }

    /** Zoe adds Hearth to the channel, or removes it. */
    public ObjectNode installation(String action) {
        ObjectNode activity = activity("installationUpdate", "zoe", CHANNEL).put("action", action);
        activity.withObject("/channelData/settings/selectedChannel").put("id", CHANNEL);
        return activity;
    }

    private final class Front implements Reception {
        @Override
        public Reply receive(Request request) {
            requests.add(request);
            return answer.apply(request);
        }

        @Override
        public boolean hears(Person person, Place place) {
            asked.add(person);
            return listened.test(person);
        }
    }

    @Override
    public void close() {
        context.close();
        teams.close();
    }
}
