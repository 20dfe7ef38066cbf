package dev.hearth.experiments.passing;

import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.scheduling.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The appointments of an experiment. To be called inside a deed. */
@Component
public class Diary {

    static final String REMIND = "experiments.remind";
    static final String READY = "experiments.ready";
    static final String LAPSE = "experiments.lapse";
    static final String ELAPSED = "experiments.elapsed";
    static final String OVERDUE = "experiments.overdue";
    static final String CHASE = "experiments.chase";
    /** The kind of appointment at which a debrief is closed. */
    public static final String CLOSE = "experiments.close";

    static final String DAY = ".day";
    static final String HOUR = ".hour";
    static final String SOON = ".soon";

    private static final Duration SHORTLY = Duration.ofMinutes(15);
    private static final Duration A_WHILE = Duration.ofHours(4);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration ALWAYS = Duration.ofDays(3650);

    private final Appointments appointments;

    Diary(Appointments appointments) {
        this.appointments = appointments;
    }

    /** It is planned for a moment, or for none: reminders before it, and the question at it. */
    public void planned(Scene scene) {
        over(scene);
        Instant next = scene.course().next();
        if (next == null) {
            return;
        }
        dayBefore(scene).ifPresent(day -> appointments.make(REMIND, subject(scene) + DAY, day, A_WHILE));
        scene.hourBefore().ifPresent(hour -> appointments.make(REMIND, subject(scene) + HOUR, hour, SHORTLY));
        Instant soon = next.minus(SHORTLY);
        if (soon.isAfter(scene.now())) {
            appointments.make(REMIND, subject(scene) + SOON, soon, SHORTLY.minusMinutes(1));
        }
        appointments.make(READY, subject(scene), next, Course.PATIENCE);
    }

    /** The owner of a surprise hears of it at once where the day before has begun. */
    private static Optional<Instant> dayBefore(Scene scene) {
        return scene.dayBefore()
                .or(() -> scene.experiment().timing().isSurprise() ? Optional.of(scene.now()) : Optional.empty());
    }

    /** Its owner was asked: without an answer the question lapses. */
    void asked(Scene scene) {
        appointments.make(LAPSE, subject(scene), scene.now().plus(Course.PATIENCE), ALWAYS);
    }

    /** It began: how long it runs is shown now and then, and when its time is over, it is asked whether it ended. */
    public void began(Scene scene) {
        over(scene);
        elapses(scene);
        appointments.make(OVERDUE, subject(scene), scene.now().plus(scene.plan().length()), ALWAYS);
    }

    void elapses(Scene scene) {
        Instant began = scene.course().began();
        if (began != null) {
            appointments.make(ELAPSED, subject(scene), Elapsed.next(began, scene.now()), ALWAYS);
        }
    }

    /** It is over: until it is undone, that is asked again and again. */
    public void waitsForUndo(Scene scene) {
        over(scene);
        chase(scene);
    }

    void chase(Scene scene) {
        Instant over = scene.course().over();
        if (over != null) {
            appointments.make(CHASE, subject(scene), Chase.next(over, scene.now()), ALWAYS);
        }
    }

    /** It is talked about, for a working day. */
    public void debrief(Scene scene) {
        over(scene);
        Instant close = scene.team().week().nextSlots(scene.now(), 1, Duration.ZERO).stream()
                .map(ZonedDateTime::toInstant)
                .findFirst()
                .orElse(scene.now().plus(A_DAY));
        appointments.make(CLOSE, subject(scene), close, ALWAYS);
    }

    /** Nothing is to happen any more. */
    public void over(Scene scene) {
        String subject = subject(scene);
        appointments.cancel(REMIND, subject + DAY);
        appointments.cancel(REMIND, subject + HOUR);
        appointments.cancel(REMIND, subject + SOON);
        List.of(READY, LAPSE, ELAPSED, OVERDUE, CHASE, CLOSE).forEach(kind -> appointments.cancel(kind, subject));
    }

    private static String subject(Scene scene) {
        return Long.toString(scene.experiment().id().value());
    }
}
