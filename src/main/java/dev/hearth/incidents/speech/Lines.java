package dev.hearth.incidents.speech;

import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Said;
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

    private static List<Entry> last(List<Entry> entries) {
        return entries.subList(Math.max(0, entries.size() - MOST), entries.size());
    }

    /** One line of the timeline, with its author. */
    Prose timeline(View view, Entry entry, int most) {
        return voice.say(
                "incidents.thread." + entry.kind().verb(),
                "time",
                view.time(entry.said().at()),
                "person",
                entry.said().author(),
                "words",
                Shown.line(entry.said().words(), most));
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

    /** A button of an incident. */
    Button press(String name, Incident incident) {
        return Button.plain(voice.line("incidents.press." + name), "incidents." + name, incident.number());
    }

    private Prose line(View view, Entry entry) {
        String time = view.time(entry.said().at());
        return entry instanceof Entry.Decide decide
                ? decision(view, time, decide.decision())
                : voice.say(
                        "incidents.card." + entry.kind().verb(),
                        "time",
                        time,
                        "words",
                        Shown.line(entry.said().words(), WORDS));
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
