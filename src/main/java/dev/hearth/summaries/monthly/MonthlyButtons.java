package dev.hearth.summaries.monthly;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Readers;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.SummaryDesk;
import dev.hearth.summaries.SummarySpeech;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The buttons under the posts that something can be read. They count for members of the team, and for whole periods only. */
@Component
class MonthlyButtons implements ButtonHandler {

    static final String READ = "summaries.read";
    static final String SNOOZE = "summaries.snooze";
    static final String STOP = "summaries.stop";
    static final String START = "summaries.start";
    static final String NO_WEEKS = "summaries.no-weeks";

    private static final Pattern SUBJECT = Pattern.compile("(\\d{1,18})(?::([qw]?)(\\d{4}-\\d{2}-\\d{2}))?");
    private static final int SNOOZE_MONTHS = 3;

    private final Readers readers;
    private final SummaryDesk desk;
    private final Pauses pauses;
    private final MonthlySpeech speech;
    private final Weeks weeks;
    private final WeeklyPost weekly;
    private final Ledger ledger;
    private final TeamClock clock;

    MonthlyButtons(
            Readers readers,
            SummaryDesk desk,
            Pauses pauses,
            MonthlySpeech speech,
            Weeks weeks,
            WeeklyPost weekly,
            Ledger ledger,
            TeamClock clock) {
        this.readers = readers;
        this.weeks = weeks;
        this.weekly = weekly;
        this.desk = desk;
        this.pauses = pauses;
        this.speech = speech;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(READ, SNOOZE, STOP, START, SummarySpeech.EACH_WEEK, NO_WEEKS);
    }

    @Override
    public Reply press(Request request, Press press) {
        Matcher subject = SUBJECT.matcher(press.subject());
        return subject.matches()
                ? team(request, subject.group(1))
                        .map(team -> press(request, press.name(), team, subject))
                        .orElseGet(speech::gone)
                : speech.gone();
    }

    private Reply press(Request request, String name, Team team, Matcher subject) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        LocalDate later = today.plusMonths(SNOOZE_MONTHS);
        return switch (name) {
            case SNOOZE ->
                keep(request, () -> pauses.set(team, new Pauses.Pause(later, false)), speech.snoozed(team, later));
            case STOP -> keep(request, () -> pauses.set(team, new Pauses.Pause(today, true)), speech.stopped(team));
            case START -> keep(request, () -> pauses.lift(team), speech.started());
            case SummarySpeech.EACH_WEEK -> team.setUp() ? weeks(request, team, true) : speech.notSetUp();
            case NO_WEEKS -> weeks(request, team, false);
            default -> subject.group(3) == null ? speech.gone() : read(team, subject.group(2), subject.group(3));
        };
    }

    private Reply weeks(Request request, Team team, boolean wanted) {
        return keep(
                request,
                () -> {
                    if (wanted) {
                        weeks.want(team);
                    } else {
                        weeks.leave(team);
                    }
                    weekly.plan(team);
                },
                wanted ? speech.weeks() : speech.noWeeks());
    }

    private Reply read(Team team, String kind, String from) {
        return beginning(kind(kind), from)
                .map(period -> desk.show(team, period))
                .orElseGet(speech::gone);
    }

    /** A month, or after a q a quarter, or after a w a week. */
    private static Period.Kind kind(String letter) {
        return switch (letter) {
            case "q" -> Period.Kind.QUARTER;
            case "w" -> Period.Kind.WEEK;
            default -> Period.Kind.MONTH;
        };
    }

    private static Optional<Period> beginning(Period.Kind kind, String from) {
        try {
            return Period.beginning(kind, LocalDate.parse(from));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Who pressed is not kept: the request leaves no key. */
    private Reply keep(Request request, Runnable change, Reply answer) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    change.run();
                    return Deed.done("");
                },
                memo -> answer);
    }

    private Optional<Team> team(Request request, String number) {
        return readers.of(request).teams().stream()
                .filter(team -> Long.toString(team.id().value()).equals(number))
                .findFirst();
    }
}
