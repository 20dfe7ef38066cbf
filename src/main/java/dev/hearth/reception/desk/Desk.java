package dev.hearth.reception.desk;

import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Follower;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Newcomer;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.ShortcutHandler;
import dev.hearth.reception.ThreadTopic;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who answers for a request, and says so when nobody does. */
@Component
class Desk implements Reception {

    private static final String HEARTH = "hearth";
    private static final String NOTE = " note";
    private static final String MENTION = "@Hearth ";

    private final Commands commands;
    private final List<ThreadTopic> topics;
    private final Map<String, ButtonHandler> buttons = new HashMap<>();
    private final Set<String> guestButtons = new HashSet<>();
    private final Map<String, FormHandler> forms;
    private final Map<String, ShortcutHandler> shortcuts;
    private final List<Newcomer> newcomers;
    private final List<Follower> followers;
    private final Beside beside;
    private final Voice voice;

    Desk(
            Commands commands,
            List<ThreadTopic> topics,
            List<ButtonHandler> buttons,
            List<FormHandler> forms,
            List<ShortcutHandler> shortcuts,
            List<Newcomer> newcomers,
            List<Follower> followers,
            Beside beside,
            Voice voice) {
        this.commands = commands;
        this.topics = topics;
        buttons.forEach(this::enter);
        this.forms = byName(forms, FormHandler::form);
        this.shortcuts = byName(shortcuts, ShortcutHandler::shortcut);
        this.newcomers = newcomers;
        this.followers = followers;
        this.beside = beside;
        this.voice = voice;
    }

    @Override
    public Reply receive(Request request) {
        return beside.with(request, answer(request), typed -> wordFor(request, typed));
    }

    @Override
    public boolean hears(Person person, Place place) {
        return beside.hears(person, place);
    }

    private Reply answer(Request request) {
        return switch (request.ask()) {
            case Ask.Typed typed -> type(request, typed);
            case Ask.Pressed pressed -> press(request, pressed);
            case Ask.Submitted submitted -> submit(request, submitted);
            case Ask.Pointed pointed -> point(request, pointed);
            case Ask.Changed changed -> follow(request, changed);
            case Ask.Arrived _, Ask.Overheard _ -> Reply.silence();
            case Ask.Invited invited -> invite(request);
        };
    }

    private Reply type(Request request, Ask.Typed typed) {
        if (request.standing() == Standing.GUEST) {
            return Reply.say(voice.say("reception.guest"));
        }
        return switch (commands.find(wordFor(request, typed), typed.text())) {
            case Commands.Found.Exactly found -> found.command().handle(request, found.rest());
            case Commands.Found.Nothing nothing ->
                saidUnder(request, typed, nothing)
                        .map(note -> note.handle(request, nothing.typed()))
                        .orElseGet(() -> unknown(typed, nothing));
        };
    }

    /** In a thread of ours, a mention with several words that begin with no command is a note on what the thread is about. */
    private Optional<Command> saidUnder(Request request, Ask.Typed typed, Commands.Found.Nothing nothing) {
        boolean words = typed.overheard()
                && nothing.word().equals(HEARTH)
                && nothing.typed().strip().split("\\s+", 2).length > 1;
        return words
                ? topics(request)
                        .flatMap(word -> commands.called(word + NOTE).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Stream<String> topics(Request request) {
        Place place = request.place();
        return place == null || place.thread() == null
                ? Stream.empty()
                : topics.stream().map(topic -> topic.word(place)).flatMap(Optional::stream);
    }

    /** In a thread of ours, a bare verb after a mention means the verb of what the thread is about. */
    private String wordFor(Request request, Ask.Typed typed) {
        if (!typed.word().equals(HEARTH)) {
            return typed.word();
        }
        String verb = typed.text().strip().split("\\s+", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return topics(request)
                .filter(word -> commands.has(word, verb))
                .findFirst()
                .orElse(typed.word());
    }

    private Reply unknown(Ask.Typed typed, Commands.Found.Nothing nothing) {
        String before = typed.overheard() ? MENTION : "/";
        String all = written(typed, nothing.word()) + nothing.typed();
        return nothing.nearest()
                .map(near -> Reply.say(voice.say(
                        "reception.nearest",
                        "typed",
                        all,
                        "nearest",
                        before + Commands.called(near),
                        "corrected",
                        before + Commands.called(near) + " " + after(nothing.typed()))))
                .orElseGet(() -> Reply.say(voice.say("reception.unknown", "typed", all)));
    }

    /** What stands before the verb: slash commands do not exist where people mention Hearth. */
    private static String written(Ask.Typed typed, String word) {
        return typed.overheard() ? MENTION + (word.equals(HEARTH) ? "" : word + " ") : "/" + word + " ";
    }

    private static String after(String typed) {
        String[] parts = typed.strip().split("\\s+", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    private Reply press(Request request, Ask.Pressed pressed) {
        String name = pressed.press().name();
        ButtonHandler handler = buttons.get(name);
        if (handler == null) {
            return Reply.say(voice.say("reception.gone"));
        }
        if (request.standing() == Standing.GUEST && !guestButtons.contains(name)) {
            return Reply.say(voice.say("reception.guest"));
        }
        return handler.press(request, pressed.press());
    }

    private Reply submit(Request request, Ask.Submitted submitted) {
        FormHandler handler = forms.get(submitted.form());
        if (handler == null) {
            return Reply.say(voice.say("reception.gone"));
        }
        if (request.standing() == Standing.GUEST && !handler.guestsMaySend()) {
            return Reply.say(voice.say("reception.guest"));
        }
        return handler.submit(request, submitted);
    }

    private Reply point(Request request, Ask.Pointed pointed) {
        ShortcutHandler handler = shortcuts.get(pointed.shortcut());
        if (handler == null) {
            return Reply.say(voice.say("reception.gone"));
        }
        return request.standing() == Standing.GUEST
                ? Reply.say(voice.say("reception.guest"))
                : handler.point(request, pointed);
    }

    private Reply follow(Request request, Ask.Changed changed) {
        followers.forEach(follower -> follower.follow(request, changed));
        return Reply.silence();
    }

    private Reply invite(Request request) {
        newcomers.forEach(newcomer -> newcomer.invited(request));
        return Reply.silence();
    }

    private void enter(ButtonHandler handler) {
        for (String name : handler.buttons()) {
            if (buttons.put(name, handler) != null) {
                throw new IllegalStateException("two answers for the button " + name);
            }
        }
        guestButtons.addAll(handler.forGuests());
    }

    private static <T> Map<String, T> byName(List<T> handlers, Function<T, String> name) {
        Map<String, T> byName = new HashMap<>();
        for (T handler : handlers) {
            if (byName.put(name.apply(handler), handler) != null) {
                throw new IllegalStateException("two answers for " + name.apply(handler));
            }
        }
        return byName;
    }
}
