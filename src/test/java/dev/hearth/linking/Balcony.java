package dev.hearth.linking;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Profile;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;

/**
 * A second platform beside the {@link Stage}, with message ids like its, people called {@code b-…} and channels of their
 * own. Everything it is asked to do is of its own workspace, or the test fails.
 */
final class Balcony implements ChatPlatform {

    static class There {
        @Bean
        Balcony balcony() {
            return new Balcony();
        }
    }

    final Stage stage = new Stage();
    final List<Outgoing> asked = new ArrayList<>();
    private final AtomicInteger keys = new AtomicInteger();
    private Standing standing = Standing.MEMBER;
    private String channel = "loft";
    private @Nullable String thread;
    private int members = 3;
    private @Nullable Form form;
    private Message told = Message.of();

    @Override
    public String platform() {
        return "balcony";
    }

    @Override
    public synchronized Delivery deliver(Outgoing out) {
        asked.add(out);
        return stage.deliver(out);
    }

    @Override
    public Optional<String> link(Outgoing.Posted posted) {
        return Optional.of("https://balcony/" + posted.message());
    }

    @Override
    public Optional<Set<Person>> members(Place where) {
        return Optional.of(IntStream.range(0, members)
                .mapToObj(i -> new Person(where.workspace(), i == 0 ? "b-mia" : "b-" + i))
                .collect(Collectors.toSet()));
    }

    @Override
    public Set<Person> outsiders(Set<Person> people) {
        return people.stream()
                .filter(person -> !person.handle().startsWith("b-"))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> name(Place channel) {
        return Optional.of(channel.channel());
    }

    @Override
    public Optional<Profile> profile(Person person) {
        return Optional.empty();
    }

    Balcony crowd(int size) {
        members = size;
        return this;
    }

    Balcony as(Standing other) {
        standing = other;
        return this;
    }

    Balcony in(String other) {
        channel = other;
        thread = null;
        return this;
    }

    Balcony under(@Nullable String message) {
        thread = message;
        return this;
    }

    Workspace.Id workspace(Harness hearth) {
        return hearth.bean(Workspaces.class).meet("balcony", "balcony").id();
    }

    String type(Harness hearth, String person, String line) {
        String text = line.startsWith("@Hearth") ? "hearth " + line.substring(7).strip() : line.substring(1);
        String word = text.split("\\s+", 2)[0];
        return ask(
                hearth,
                person,
                new Ask.Typed(word, text.substring(word.length()).strip(), line.startsWith("@Hearth")));
    }

    String press(Harness hearth, String person, String label) {
        var own = Stage.button(told, label);
        if (own.isPresent()) {
            return ask(hearth, person, new Ask.Pressed(own.get().press(), null));
        }
        Stage.Said said = stage.withButton(label)
                .orElseThrow(() -> new AssertionError("no button " + label + " in\n" + stage.transcript()));
        return ask(
                hearth,
                person,
                new Ask.Pressed(Stage.button(said.message, label).orElseThrow().press(), said.id));
    }

    String forge(Harness hearth, String person, String name, String subject) {
        return ask(hearth, person, new Ask.Pressed(new Press(name, subject), null));
    }

    Form form() {
        return java.util.Objects.requireNonNull(form);
    }

    String fill(Harness hearth, String person, String... namesAndValues) {
        Form open = form();
        Map<String, String> values = new HashMap<>();
        open.fields().forEach(field -> values.put(field.name(), field.value()));
        open.more().forEach(field -> values.put(field.name(), field.value()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ask(hearth, person, new Ask.Submitted(open.name(), open.carry(), values));
    }

    private String ask(Harness hearth, String person, Ask ask) {
        Request request = new Request(
                RequestKey.of(
                        "balcony" + keys.incrementAndGet(),
                        hearth.bean(WallClock.class).instant()),
                new Person(workspace(hearth), person),
                standing,
                new Place(workspace(hearth), channel, thread, false),
                ask,
                hearth.bean(WallClock.class).nanos(),
                _ -> {});
        Reply reply = hearth.bean(Reception.class).receive(request);
        hearth.settle();
        return switch (reply) {
            case Reply.Say(var message) -> {
                told = message;
                yield message.plain();
            }
            case Reply.NotKept(var message) -> message.plain();
            case Reply.Open(Form opened) -> {
                form = opened;
                yield opened.title();
            }
            case Reply.Silence _ -> "";
            case Reply.Whispering _ -> "";
        };
    }
}
