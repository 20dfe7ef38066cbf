package dev.hearth.incidents.drills;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Scenario;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.FitsNow;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.ThreadTopic;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes the verbs of an incident where a rehearsal is meant: in its thread, and in its channel while no incident is open there.
 */
@Component
public class Drilling implements ThreadTopic, FitsNow {

    private static final String WORD = "ooda";
    private static final String RESOLVE = "resolve";
    private static final String TIMELINE = "timeline";
    private static final List<String> FITTING = List.of("observe", "orient", "decide", "act", RESOLVE);

    private final Drills drills;
    private final Rehearsals rehearsals;
    private final Incidents incidents;
    private final Prompts prompts;
    private final DrillWords words;
    private final Outbox outbox;
    private final Voice voice;
    private final Ledger ledger;

    Drilling(
            Drills drills,
            Rehearsals rehearsals,
            Incidents incidents,
            Prompts prompts,
            DrillWords words,
            Outbox outbox,
            Voice voice,
            Ledger ledger) {
        this.drills = drills;
        this.rehearsals = rehearsals;
        this.incidents = incidents;
        this.prompts = prompts;
        this.words = words;
        this.outbox = outbox;
        this.voice = voice;
        this.ledger = ledger;
    }

    /** The answer of a rehearsal to a verb, if one is meant there. */
    public Optional<Reply> typed(String verb, Request request, String typed) {
        return meant(request.here()).map(drill -> answer(verb, request, drill, typed));
    }

    /** Where the rehearsal stands that goes on in a channel, if one does. */
    public Optional<Reply> status(Place place) {
        return meant(place).map(this::timeline);
    }

    private Reply answer(String verb, Request request, Drill drill, String typed) {
        Optional<Kind> kind = Kind.named(verb);
        if (verb.equals(TIMELINE)) {
            return timeline(drill);
        }
        if (verb.equals(RESOLVE)) {
            return stop(request, drill.id());
        }
        return kind.isPresent() ? add(request, drill.id(), kind.get(), typed) : say("incidents.drill.no-verb");
    }

    private Reply timeline(Drill drill) {
        Optional<Scenario> scenario = prompts.scenario(drill.scenario());
        return Reply.say(words.timeline(
                rehearsals.view(drill),
                scenario.map(Scenario::opening).orElse(""),
                scenario.map(Scenario::debrief).orElse(List.of()),
                drills.answers(drill)));
    }

    /** Adds somebody's words. */
    Reply add(Request request, long id, Kind kind, String typed) {
        return ledger.keep(request, () -> added(request, id, kind, typed), _ -> Reply.silence());
    }

    private Verdict added(Request request, long id, Kind kind, String typed) {
        Optional<Drill> drill = find(request, id).filter(Drill::isOpen);
        if (drill.isEmpty()) {
            return Deed.refused(
                    Reply.say(Message.of(voice.text("incidents.drill.is-over"), new Block.Quote(typed, null))));
        }
        rehearsals.add(drill.get(), kind, request.person(), typed);
        return Deed.done("added");
    }

    /** Ends it. */
    Reply stop(Request request, long id) {
        return ledger.keep(request, () -> stopped(request, id), _ -> Reply.silence());
    }

    private Verdict stopped(Request request, long id) {
        Optional<Drill> drill = find(request, id).filter(Drill::isOpen);
        if (drill.isEmpty()) {
            return Deed.refused(say("incidents.drill.is-over-already"));
        }
        rehearsals.end(drill.get(), "asked");
        return Deed.done("ended");
    }

    /** The rehearsal with this number in this person's workspace (P10). */
    Optional<Drill> find(Request request, long id) {
        return drills.find(id)
                .filter(drill ->
                        drill.home().workspace().equals(request.person().workspace()));
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }

    private Optional<Drill> meant(Place place) {
        Optional<String> topic = topic(place);
        if (topic.isPresent()) {
            return ofThread(topic.get(), place);
        }
        return incidents.openIn(place.workspace(), place.channel()).isEmpty()
                ? drills.openIn(place.workspace(), place.channel())
                : Optional.empty();
    }

    /** Our name for what the thread is under, if it is anything of ours. */
    private Optional<String> topic(Place place) {
        String thread = place.thread();
        return thread == null ? Optional.empty() : outbox.handle(place.workspace(), place.channel(), thread);
    }

    private Optional<Drill> ofThread(String topic, Place place) {
        return topic.matches(Drill.HANDLE + "\\d{1,18}")
                ? drills.find(Long.parseLong(topic.substring(Drill.HANDLE.length())))
                        .filter(drill -> drill.home().workspace().equals(place.workspace()))
                : Optional.empty();
    }

    @Override
    public Optional<String> word(Place thread) {
        return topic(thread).flatMap(topic -> ofThread(topic, thread)).map(_ -> WORD);
    }

    @Override
    public List<String> commands(Place place) {
        return meant(place).isEmpty()
                ? List.of()
                : FITTING.stream().map(verb -> WORD + " " + verb).toList();
    }
}
