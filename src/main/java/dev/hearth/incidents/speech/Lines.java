package dev.hearth.incidents.speech;

import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.loop.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lines from which a card, a handover and a timeline are put together. */
@Component
class Lines {

    private static final int WORDS = 280;
    private static final int MOST = 3;

    private final Voice voice;

    Lines(Voice voice) {
        this.voice = voice;
    }

    /** Where an incident stands: what was seen last, what explains it, what was decided, what was done unseen. */
    List<Prose> state(View view) {
        Incident incident = view.incident();
        List<Entry> entries = new ArrayList<>();
        incident.last(Kind.OBSERVE).ifPresent(entries::add);
        entries.addAll(last(incident.explanations(incident.loop().number())));
        incident.last(Kind.DECIDE).ifPresent(entries::add);
        entries.addAll(last(incident.unseenActs()));
        return entries.stream().map(entry -> line(view, entry)).toList();
    }

    private static <E extends Entry> List<E> last(List<E> entries) {
        return entries.subList(Math.max(0, entries.size() - MOST), entries.size());
    }

    /** One line of the timeline, with its author and, where it was copied or has grounds, with that. */
    Prose timeline(View view, Entry entry, int most) {
        Origin origin = entry instanceof Entry.Note note ? note.origin() : null;
        Prose line = origin != null && origin.named()
                ? copied("incidents.timeline.copied", view, entry.said(), origin, most)
                : posted(view, entry, most);
        return entry instanceof Entry.Decide decide && decide.grounds().said()
                ? line.then(Prose.of("\n")).then(grounds(decide.grounds()))
                : line;
    }

    private Prose copied(String key, View view, Said said, Origin origin, int most) {
        return voice.say(
                        key,
                        "time",
                        view.time(said.at()),
                        "person",
                        said.author(),
                        "by",
                        origin.by(),
                        "words",
                        Shown.line(said.words(), most))
                .then(rest(view, origin));
    }

    /** The same as it stands in the thread, where a mention would notify an author whose words were copied each time. */
    Prose posted(View view, Entry entry, int most) {
        Origin origin = entry instanceof Entry.Note note ? note.origin() : null;
        if (origin != null) {
            return copied("incidents.thread.copied", view, entry.said(), origin, most);
        }
        return voice.say(
                "incidents.thread." + entry.kind().verb(),
                "time",
                view.time(entry.said().at()),
                "person",
                entry.said().author(),
                "words",
                Shown.line(entry.said().words(), most));
    }

    /** What a watching program said. */
    Prose signal(View view, Signals.Signal signal, int most) {
        return voice.say(
                signal.over() ? "incidents.timeline.alert.over" : "incidents.timeline.alert",
                "time",
                view.time(signal.at()),
                "source",
                signal.source().isEmpty() ? voice.line("incidents.timeline.alert.somebody") : signal.source(),
                "words",
                Shown.line(signal.words(), most));
    }

    /** On what a decision was made. */
    Prose grounds(Grounds grounds) {
        String looked = Shown.clause(grounds.looked(), WORDS);
        String enough = Shown.clause(grounds.enough(), WORDS);
        if (looked.isEmpty()) {
            return voice.say("incidents.grounds.enough", "enough", enough);
        }
        return enough.isEmpty()
                ? voice.say("incidents.grounds.looked", "looked", looked)
                : voice.say("incidents.grounds", "looked", looked, "enough", enough);
    }

    /** Where copied words can be read, and when they were changed. */
    private Prose rest(View view, Origin origin) {
        Instant changed = origin.changed();
        String link = origin.link();
        Prose where = link == null
                ? Prose.of("")
                : Prose.of(new Span.Words(" "), new Span.Link(voice.line("incidents.to-message"), link));
        return changed == null
                ? where
                : where.then(Prose.of(" ")).then(voice.say("incidents.changed", "time", view.time(changed)));
    }

    /** The line that says it is over, with what was said about that, if anything was. */
    Prose ending(View view, Said closing, int most) {
        return closing.words().isEmpty()
                ? voice.say(
                        "incidents.thread.resolved.bare", "time", view.time(closing.at()), "person", closing.author())
                : voice.say(
                        "incidents.thread.resolved",
                        "time",
                        view.time(closing.at()),
                        "person",
                        closing.author(),
                        "words",
                        Shown.line(closing.words(), most));
    }

    /** The button behind which it is said on what the newest decision was made. */
    Button grounds(Incident incident) {
        long decisions = incident.entries().stream()
                .filter(Entry.Decide.class::isInstance)
                .count();
        return Button.plain(
                voice.line("incidents.press.grounds"), "incidents.grounds", incident.number() + "/" + decisions);
    }

    /** A button of an incident. */
    Button press(String name, Incident incident) {
        return Button.plain(voice.line("incidents.press." + name), "incidents." + name, incident.number());
    }

    private Prose line(View view, Entry entry) {
        String time = view.time(entry.said().at());
        return switch (entry) {
            case Entry.Decide decide -> decision(view, time, decide.decision());
            case Entry.Act act -> act(view, time, act);
            case Entry.Observe _, Entry.Orient _, Entry.Note _ ->
                voice.say(
                        "incidents.card." + entry.kind().verb(),
                        "time",
                        time,
                        "words",
                        Shown.line(entry.said().words(), WORDS));
        };
    }

    /** What is under way has somebody who reports, and a time for that. */
    private Prose act(View view, String time, Entry.Act act) {
        Instant back = act.back();
        return back == null
                ? voice.say("incidents.card.act", "time", time, "words", Shown.line(act.what(), WORDS))
                : voice.say(
                        back.isAfter(view.now()) ? "incidents.card.act.pending" : "incidents.card.act.late",
                        "time",
                        time,
                        "person",
                        act.said().author(),
                        "words",
                        Shown.clause(act.what(), WORDS),
                        "due",
                        view.time(back));
    }

    private Prose decision(View view, String time, Decision decision) {
        String what = Shown.clause(decision.what(), WORDS);
        return switch (decision) {
            case Decision.Bare _ -> voice.say("incidents.card.decide", "time", time, "words", what);
            case Decision.Untimed untimed ->
                voice.say(
                        "incidents.card.decide.untimed",
                        "time",
                        time,
                        "words",
                        what,
                        "expectation",
                        Shown.clause(untimed.expectation(), WORDS));
            case Decision.Timed timed ->
                voice.say(
                        timed.due().isAfter(view.now())
                                ? "incidents.card.decide.expecting"
                                : "incidents.card.decide.expected",
                        "time",
                        time,
                        "words",
                        what,
                        "expectation",
                        Shown.clause(timed.expectation(), WORDS),
                        "due",
                        view.time(timed.due()));
        };
    }
}
