package dev.hearth;

import dev.hearth.chat.Button;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.clock.MovableClock;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.scheduling.TimeTravel;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * The whole of Hearth with a {@link Stage} for a platform and a database of its own: people type, press and fill in, time
 * moves when it is told to, and the play can be read. One workspace, the channel {@code #payments}, the sample people.
 */
public class Harness implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final ConfigurableApplicationContext context;
    public final Stage stage;
    private final Map<String, Form> open = new HashMap<>();
    private final Map<String, Message> told = new HashMap<>();
    private final AtomicInteger triggers = new AtomicInteger();
    private String channel = "payments";
    private @Nullable String thread;
    private Standing standing = Standing.MEMBER;

    private Harness(String url, String... properties) {
        this(WebApplicationType.NONE, url, OnStage.class, properties);
    }

    private Harness(WebApplicationType web, String url, Class<?> more, String... properties) {
        Stream<String> settings = Stream.concat(
                Stream.of(
                        "spring.datasource.url=" + url,
                        "hearth.bell=false",
                        "hearth.practice.enabled=false",
                        "hearth.samples=false"),
                Stream.of(properties));
        this.context = new SpringApplicationBuilder(HearthApplication.class, OnStage.class, more)
                .web(web)
                .run(settings.map(setting -> "--" + setting).toArray(String[]::new));
        this.stage = context.getBean(Stage.class);
        context.getBean(Workspaces.class).meet("stage", "stage");
    }

    /** A fresh Hearth, in memory. The clock stands at Monday 4 January 2027, 9:00 in Berlin. */
    public static Harness start(String... properties) {
        return on("jdbc:h2:mem:stage" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1", properties)
                .at("2027-01-04T09:00");
    }

    /** A Hearth on this database, at whatever its clock says. */
    public static Harness on(String url, String... properties) {
        return new Harness(url, properties);
    }

    /** A fresh Hearth on this database with more beans, such as a second platform. */
    public static Harness with(String url, Class<?> more) {
        String[] properties = url.contains("postgresql") ? Databases.ON_POSTGRESQL : new String[0];
        return new Harness(WebApplicationType.NONE, url, more, properties).at("2027-01-04T09:00");
    }

    /** The same as {@link #start}, with its pages on a port of its own. */
    public static Harness serving(String... properties) {
        return new Harness(
                        WebApplicationType.SERVLET,
                        "jdbc:h2:mem:stage" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1",
                        OnStage.class,
                        Stream.concat(Stream.of("server.port=0"), Stream.of(properties))
                                .toArray(String[]::new))
                .at("2027-01-04T09:00");
    }

    /** Where its pages are. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Moves the clock to a moment in Berlin, doing nothing on the way. */
    public Harness at(String local) {
        Instant moment =
                LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
        bean(MovableClock.class).moveTo(moment);
        return this;
    }

    /** The same people in another channel from here on. */
    public Harness in(String otherChannel) {
        channel = otherChannel;
        thread = null;
        return this;
    }

    /** The same people in the thread under a message from here on; null for the channel itself. */
    public Harness under(@Nullable String message) {
        thread = message;
        return this;
    }

    /** Everybody speaks as this from here on. */
    public Harness as(Standing other) {
        standing = other;
        return this;
    }

    /** Types a command such as {@code /chaos plan} or {@code @Hearth note …}. */
    public Reply type(String person, String line) {
        stage.note("> " + person + ": " + line);
        String text = line.startsWith("@Hearth") ? line.substring(7).strip() : line.substring(1);
        String word = line.startsWith("@Hearth") ? "hearth" : text.split("\\s+", 2)[0];
        String rest = line.startsWith("@Hearth")
                ? text
                : text.substring(word.length()).strip();
        Ask.Typed typed = new Ask.Typed(word, rest, line.startsWith("@Hearth"));
        return ask(person, typed, "trigger" + triggers.incrementAndGet());
    }

    /** Presses the newest button with this label: in what this person was told last, else on stage. */
    public Reply press(String person, String label) {
        stage.note("> " + person + " presses [" + label + "]");
        Message mine = told.get(person);
        if (mine != null) {
            var own = Stage.button(mine, label);
            if (own.isPresent()) {
                return press(person, own.get(), null);
            }
        }
        Stage.Said said = stage.withButton(label)
                .orElseThrow(() -> new AssertionError("no button " + label + " in\n" + stage.transcript()));
        return press(person, Stage.button(said.message, label).orElseThrow(), said.id);
    }

    private Reply press(String person, Button button, @Nullable String message) {
        return ask(person, new Ask.Pressed(button.press(), message), "press" + triggers.incrementAndGet());
    }

    /** Presses a button that is not shown, as somebody might who writes requests by hand. */
    public Reply forge(String person, String name, String subject) {
        stage.note("> " + person + " forges [" + name + ":" + subject + "]");
        return ask(person, new Ask.Pressed(new Press(name, subject), null), "press" + triggers.incrementAndGet());
    }

    /** Fills in the form this person has open (names, values, …) and sends it. */
    public Reply fill(String person, String... namesAndValues) {
        Form form = open.get(person);
        if (form == null) {
            throw new AssertionError(person + " has no form open in\n" + stage.transcript());
        }
        Map<String, String> values = new HashMap<>();
        form.fields().forEach(field -> values.put(field.name(), field.value()));
        form.more().forEach(field -> values.put(field.name(), field.value()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        stage.note("> " + person + " sends [" + form.submit() + "] " + new java.util.TreeMap<>(values));
        return ask(person, new Ask.Submitted(form.name(), form.carry(), values), "form" + triggers.incrementAndGet());
    }

    /** The form this person has open. */
    public Form form(String person) {
        return java.util.Objects.requireNonNull(open.get(person), person + " has no form open");
    }

    /** Hands in any request; the same key twice is the same request. */
    public Reply ask(String person, Ask ask, String key) {
        Request request = new Request(
                RequestKey.of(key, bean(WallClock.class).instant()),
                person(person),
                standing,
                new Place(person(person).workspace(), channel, thread, false),
                ask,
                bean(WallClock.class).nanos(),
                late -> stage.note("(late) " + late));
        Reply reply = bean(Reception.class).receive(request);
        show(person, ask, reply);
        settle();
        return reply;
    }

    private void show(String person, Ask ask, Reply reply) {
        if (ask instanceof Ask.Submitted && !(reply instanceof Reply.NotKept)) {
            open.remove(person);
        }
        switch (reply) {
            case Reply.Say say -> tell(person, say.message());
            case Reply.NotKept not -> tell(person, not.message());
            case Reply.Open form -> {
                open.put(person, form.form());
                stage.write("Hearth (only " + person + ")", form.form());
            }
            case Reply.Silence silence -> {}
            case Reply.Whispering(var answer, var whisper) -> {
                show(person, ask, answer);
                tell(person, whisper);
            }
        }
    }

    private void tell(String person, Message message) {
        told.put(person, message);
        stage.write("Hearth (only " + person + ")", message);
    }

    /** Lets time pass; everything that comes due on the way happens. */
    public Harness pass(Duration time) {
        stage.note("… "
                + time.toString()
                        .substring(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("t", "") + " later");
        bean(TimeTravel.class).advance(time);
        return this;
    }

    /** Is off for a while; what came due is found when it comes back. */
    public Harness sleep(Duration time) {
        stage.note("… off for "
                + time.toString()
                        .substring(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("t", ""));
        bean(TimeTravel.class).sleep(time);
        settle();
        return this;
    }

    /** Does everything that waits to be done now. */
    public void settle() {
        bean(TimeTravel.class).settle();
    }

    public String transcript() {
        return stage.transcript();
    }

    public Person person(String handle) {
        return new Person(bean(Workspaces.class).meet("stage", "stage").id(), handle);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    static class OnStage {
        @Bean
        Stage stage() {
            return new Stage();
        }
    }
}
