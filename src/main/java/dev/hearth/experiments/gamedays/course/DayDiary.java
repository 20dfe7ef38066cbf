package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.Slot;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.scheduling.Appointments;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The appointments of a game day. To be called inside a deed. */
@Component
public class DayDiary {

    static final String REMIND = "gamedays.remind";
    static final String TURN = "gamedays.turn";
    static final String CLOSE = "gamedays.close";

    static final String DAY = ".day";
    static final String SOON = ".soon";

    private static final String BEGIN = ".begin";
    private static final String END = ".end";
    private static final Duration SHORTLY = Duration.ofMinutes(15);
    private static final Duration A_WHILE = Duration.ofHours(4);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration ALWAYS = Duration.ofDays(3650);

    private final Appointments appointments;

    DayDiary(Appointments appointments) {
        this.appointments = appointments;
    }

    /** It is planned: reminders before it, and a turn at each place of its agenda. */
    public void planned(DayScene scene) {
        GameDay day = scene.day();
        String subject = subject(day);
        scene.dayBefore().ifPresent(before -> appointments.make(REMIND, subject + DAY, before, A_WHILE));
        Instant soon = day.from().minus(SHORTLY);
        if (soon.isAfter(scene.now())) {
            appointments.make(REMIND, subject + SOON, soon, SHORTLY.minusMinutes(1));
        }
        appointments.make(TURN, subject + BEGIN, day.from(), ALWAYS);
        for (Slot slot : day.agenda()) {
            appointments.make(TURN, subject + "." + slot.place(), slot.at(), ALWAYS);
        }
        appointments.make(TURN, subject + END, day.to(), ALWAYS);
    }

    /** It is talked about, for a working day. */
    void debrief(DayScene scene) {
        over(scene.day());
        Instant close = scene.team().week().nextSlots(scene.now(), 1, Duration.ZERO).stream()
                .map(ZonedDateTime::toInstant)
                .findFirst()
                .orElse(scene.now().plus(A_DAY));
        appointments.make(CLOSE, subject(scene.day()), close, ALWAYS);
    }

    /** Nothing is to happen any more. */
    void over(GameDay day) {
        String subject = subject(day);
        appointments.cancel(REMIND, subject + DAY);
        appointments.cancel(REMIND, subject + SOON);
        appointments.cancel(TURN, subject + BEGIN);
        day.agenda().forEach(slot -> appointments.cancel(TURN, subject + "." + slot.place()));
        appointments.cancel(TURN, subject + END);
        appointments.cancel(CLOSE, subject);
    }

    private static String subject(GameDay day) {
        return Long.toString(day.id().value());
    }
}
