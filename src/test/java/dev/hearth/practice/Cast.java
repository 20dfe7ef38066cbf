package dev.hearth.practice;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.practice.desk.Surroundings;
import dev.hearth.practice.screen.PracticePlatform;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Stands in for the reception, the outbox and the clock: answers a few words, and remembers what it was asked. */
class Cast implements Reception, Surroundings {

    static final Workspace.Id WORKSPACE = new Workspace.Id(1);

    final List<Request> asked = new CopyOnWriteArrayList<>();
    private final Queue<Outgoing> waiting = new ConcurrentLinkedQueue<>();
    private Instant now = Instant.parse("2026-11-27T14:00:00Z");
    private @Autowired ObjectProvider<PracticePlatform> platform;

    Request last() {
        return asked.getLast();
    }

    /** Something to be sent as soon as somebody waits for it. */
    void post(Outgoing out) {
        waiting.add(out);
    }

    Delivery deliver(Outgoing out) {
        return platform.getObject().deliver(out);
    }

    @Override
    public Reply receive(Request request) {
        asked.add(request);
        return switch (request.ask()) {
            case Ask.Typed typed -> typed(request, typed);
            case Ask.Pressed pressed -> pressed(pressed);
            case Ask.Submitted submitted -> submitted(submitted);
            case Ask.Pointed pointed -> say("Pointed at: " + pointed.text());
            case Ask.Changed changed -> Reply.silence();
            case Ask.Arrived arrived -> Reply.silence();
            case Ask.Overheard overheard -> Reply.silence();
            case Ask.Invited invited -> Reply.silence();
        };
    }

    private Reply typed(Request request, Ask.Typed typed) {
        return switch (typed.word()) {
            case "plan" -> {
                post(new Outgoing.Post(request.here(), plan()));
                yield Reply.silence();
            }
            case "form" -> Reply.open(everything());
            case "where" -> Reply.say(Prose.of(new Span.Link("Where it was said", "/#" + typed.text())));
            case "break" -> throw new IllegalStateException("broken: " + typed.text());
            case "slow" -> new Reply.NotKept(Message.of(Prose.of("Not kept yet.")));
            case "quote" ->
                Reply.say(Message.of(
                        new Block.Heading(typed.text()),
                        new Block.Quote(typed.text(), typed.text()),
                        new Block.Facts(List.of(new Block.Fact(typed.text(), Prose.of(typed.text())))),
                        new Block.Text(
                                Prose.of(new Span.Link(typed.text(), typed.text()), new Span.Strong(typed.text()))),
                        new Block.Picture("/web/hearth.svg", typed.text()),
                        new Block.Document("words.txt", typed.text()),
                        new Block.Choices(
                                new Press("cast.pick", "9"), typed.text(), List.of(new Option("a", typed.text()))),
                        Block.Buttons.of(Button.plain(typed.text(), "cast.hold", "9"))));
            default -> say("Heard " + typed.word() + ": " + typed.text());
        };
    }

    private Reply pressed(Ask.Pressed pressed) {
        return switch (pressed.press().name()) {
            case "cast.form" -> Reply.open(everything());
            case "cast.stop" -> {
                post(new Outgoing.Edit(
                        new Outgoing.Posted(WORKSPACE, "payments", String.valueOf(pressed.message()), null),
                        Message.of(
                                new Block.Heading("#12 Checkout without node 2"),
                                new Block.Text(Prose.of("Stop called by the team.")))));
                yield Reply.silence();
            }
            default -> say("Pressed " + pressed.press().written());
        };
    }

    private Reply submitted(Ask.Submitted submitted) {
        if (submitted.value("line").equals("refuse me")) {
            return Reply.open(
                    everything().holding(submitted.values()).mending(Map.of("line", "Please say it otherwise.")));
        }
        if (submitted.value("line").equals("slow")) {
            return new Reply.NotKept(Message.of(Prose.of("Not kept yet.")));
        }
        if (submitted.value("line").equals("next") && submitted.carry().equals("sealed|one")) {
            return Reply.open(everything()
                    .holding(submitted.values())
                    .under(List.of(new Block.Text(Prose.of("Tue 1 Dec 2026 14:00"))))
                    .carrying("sealed|two")
                    .submitting("Plan it"));
        }
        return say("Kept: " + submitted.value("line"));
    }

    private static Reply say(String words) {
        return Reply.say(Prose.of(words));
    }

    static Message plan() {
        return Message.of(
                new Block.Heading("#12 Checkout without node 2"),
                new Block.Facts(List.of(
                        new Block.Fact("When", Prose.of("Tue 24 Nov 14:00 Europe/Berlin")),
                        new Block.Fact("Set up by", Prose.of(new Span.Mention(new Person(WORKSPACE, "mia")))))),
                new Block.Text(Prose.of(
                        new Span.Words("Small enough? One node, staging, ten minutes, undo known. "),
                        new Span.Strong("Anyone"),
                        new Span.Words(" can hold it with "),
                        new Span.Code("/chaos hold 12"),
                        new Span.Words(", at any time, without a reason."))),
                new Block.Context(Prose.of("Reminders: tomorrow 14:00, and 15 minutes before.")),
                new Block.Buttons(List.of(
                        Button.primary("Join as observer", "cast.form", 12),
                        Button.plain("Hold", "cast.hold", 12),
                        Button.danger("Stop", "cast.stop", 12),
                        new Button(
                                "Details",
                                new Press("cast.details", "12"),
                                Button.Weight.PLAIN,
                                "http://localhost:8080/experiments/12"))));
    }

    static Form everything() {
        List<Option> readers = List.of(
                new Option("me", "only me"),
                new Option("team", "my team (7 people today, and whoever joins #payments)"));
        List<Field> fields = new ArrayList<>(List.of(
                new Field.Line("line", "What do we believe?", "Checkout keeps working when …", "", false),
                new Field.Paragraph("text", "Your story", "", "", true),
                new Field.Choice("reader", "Who may read it", readers, "me", false),
                new Field.Several(
                        "days",
                        "Working days",
                        List.of(
                                new Option("mon", "Monday"),
                                new Option("tue", "Tuesday"),
                                new Option("wed", "Wednesday")),
                        "mon,tue",
                        true),
                new Field.Moment("when", "When?", "", true),
                new Field.Slider("felt", "How did it feel?", "too careful", "too bold", "")));
        List<Field> more = List.of(
                new Field.TenPoints("about", "What was it about?", List.of("people", "tools", "rules"), ""),
                new Field.Checkbox("quoted", "A summary may quote it", ""),
                new Field.People("helpers", "Who helped?", "empty for nobody", "", true, 3));
        return Form.of("cast.everything", "sealed|one", "Tell a story", "Keep it", fields)
                .withMore(more);
    }

    @Override
    public Workspace.Id workspace() {
        return WORKSPACE;
    }

    @Override
    public void settle() {
        for (Outgoing out = waiting.poll(); out != null; out = waiting.poll()) {
            platform.getObject().deliver(out);
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant advance(Duration time) {
        now = now.plus(time);
        return now;
    }

    @Override
    public Instant advanceToNextAppointment() {
        now = Instant.parse("2026-11-30T08:00:00Z");
        post(new Outgoing.Post(Place.channel(WORKSPACE, "payments"), Message.of(Prose.of("It is time."))));
        settle();
        return now;
    }
}
