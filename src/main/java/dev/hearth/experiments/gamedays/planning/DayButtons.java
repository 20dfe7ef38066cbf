package dev.hearth.experiments.gamedays.planning;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.gamedays.DayVerdict.Why;
import dev.hearth.experiments.gamedays.Slot;
import dev.hearth.experiments.gamedays.course.DayAnswerForm;
import dev.hearth.experiments.gamedays.course.DayBrakes;
import dev.hearth.experiments.gamedays.course.DayDebrief;
import dev.hearth.experiments.gamedays.talk.DayPrivately;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.experiments.planning.PlanPage;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons of a game day. */
@Component
class DayButtons implements ButtonHandler {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String ANOTHER = "gamedays.another";
    private static final String PLAN = "gamedays.plan";
    private static final String ANSWER = "gamedays.answer";

    private final DayBrakes brakes;
    private final DayDebrief debrief;
    private final DayAnswerForm answers;
    private final DayForm form;
    private final DayCommand command;
    private final DayScenes scenes;
    private final PlanPage plans;
    private final DayPrivately privately;
    private final Privately ofExperiments;

    DayButtons(
            DayBrakes brakes,
            DayDebrief debrief,
            DayAnswerForm answers,
            DayForm form,
            DayCommand command,
            DayScenes scenes,
            PlanPage plans,
            DayPrivately privately,
            Privately ofExperiments) {
        this.brakes = brakes;
        this.debrief = debrief;
        this.answers = answers;
        this.form = form;
        this.command = command;
        this.scenes = scenes;
        this.plans = plans;
        this.privately = privately;
        this.ofExperiments = ofExperiments;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(
                "gamedays.join",
                "gamedays.hold",
                "gamedays.release",
                "gamedays.end",
                "gamedays.record",
                "gamedays.next-question",
                "gamedays.close",
                PLAN,
                ANSWER,
                ANOTHER);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(PLAN, ANSWER, ANOTHER);
    }

    @Override
    public Set<String> forGuests() {
        return Set.of("gamedays.join", "gamedays.hold");
    }

    @Override
    public Reply press(Request request, Press press) {
        return press.name().equals(ANOTHER)
                ? form.open(request, "")
                : Ref.read(press.subject())
                        .map(ref -> press(request, press, ref))
                        .orElseGet(() -> privately.which("show"));
    }

    private Reply press(Request request, Press press, Ref ref) {
        int number = ref.number();
        int rest = ref.rest().matches("\\d{1,4}") ? Integer.parseInt(ref.rest()) : -1;
        return switch (press.name()) {
            case "gamedays.join" -> brakes.join(request, number);
            case "gamedays.hold" -> brakes.hold(request, number);
            case "gamedays.release" -> brakes.release(request, number);
            case "gamedays.end" -> brakes.end(request, number);
            case "gamedays.record" -> command.record(request, number, rest);
            case "gamedays.next-question" -> debrief.next(request, number, rest);
            case "gamedays.close" -> debrief.close(request, number);
            case ANSWER -> answers.open(press.subject());
            default -> planSlot(request, ref);
        };
    }

    /** A plan for a place of the agenda that has only a title; its place stands where a run would. */
    private Reply planSlot(Request request, Ref ref) {
        Optional<DayScene> scene = scenes.find(request.person().workspace(), ref.number());
        Optional<Slot> slot = scene.stream()
                .flatMap(one -> one.day().agenda().stream())
                .filter(one -> one.place() == ref.run())
                .findFirst();
        if (scene.isEmpty() || slot.isEmpty()) {
            return privately.unknown(ref.number());
        }
        if (!scene.get().team().letsPlan(request.person())) {
            return ofExperiments.say("experiments.not-a-planner");
        }
        return slot.get().experiment() != null || !scene.get().day().state().canBeHeld()
                ? privately.not(scene.get(), Why.BUSY)
                : Reply.open(plans.from(
                        scene.get().team(),
                        slot.get().title(),
                        WHEN.format(slot.get().at().atZone(scene.get().team().zone())),
                        "gameday:" + ref.number() + "/" + ref.run()));
    }
}
