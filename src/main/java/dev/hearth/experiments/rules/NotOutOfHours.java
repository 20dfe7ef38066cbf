package dev.hearth.experiments.rules;

import dev.hearth.team.WorkingWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins outside a team's days and hours. */
@Component
class NotOutOfHours implements Rule {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isKnownAhead() {
        return true;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        WorkingWeek week = attempt.week();
        if (!week.days().contains(attempt.day().getDayOfWeek())) {
            String day = attempt.day().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
            return Stream.of(new Reason("day-off", day));
        }
        LocalTime time = attempt.at().atZone(week.zone()).toLocalTime();
        return time.isBefore(week.from()) || !time.isBefore(week.to())
                ? Stream.of(new Reason("out-of-hours", CLOCK.format(week.from()) + "–" + CLOCK.format(week.to())))
                : Stream.empty();
    }
}
