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
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The buttons under the monthly post. They count for members of the team it was made for, and for whole months only. */
@Component
class MonthlyButtons implements ButtonHandler {

    static final String READ = "summaries.read";
    static final String SNOOZE = "summaries.snooze";
    static final String STOP = "summaries.stop";
    static final String START = "summaries.start";

    private static final Pattern SUBJECT = Pattern.compile("(\\d{1,18})(?::(q?\\d{4}-\\d{2})-01)?");
    private static final int SNOOZE_MONTHS = 3;

    private final Readers readers;
    private final SummaryDesk desk;
    private final Pauses pauses;
    private final MonthlySpeech speech;
    private final Ledger ledger;
    private final TeamClock clock;

    MonthlyButtons(
            Readers readers, SummaryDesk desk, Pauses pauses, MonthlySpeech speech, Ledger ledger, TeamClock clock) {
        this.readers = readers;
        this.desk = desk;
        this.pauses = pauses;
        this.speech = speech;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(READ, SNOOZE, STOP, START);
    }

    @Override
    public Reply press(Request request, Press press) {
        Matcher subject = SUBJECT.matcher(press.subject());
        return subject.matches()
                ? team(request, subject.group(1))
                        .map(team -> press(request, press.name(), team, subject.group(2)))
                        .orElseGet(speech::gone)
                : speech.gone();
    }

    private Reply press(Request request, String name, Team team, @org.jspecify.annotations.Nullable String month) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        LocalDate later = today.plusMonths(SNOOZE_MONTHS);
        return switch (name) {
            case SNOOZE ->
                keep(request, () -> pauses.set(team, new Pauses.Pause(later, false)), speech.snoozed(team, later));
            case STOP -> keep(request, () -> pauses.set(team, new Pauses.Pause(today, true)), speech.stopped(team));
            case START -> keep(request, () -> pauses.lift(team), speech.started());
            default -> month == null ? speech.gone() : read(team, month);
        };
    }

    /** A month, or after a q the quarter that begins with it. */
    private Reply read(Team team, String month) {
        Period.Kind kind = month.startsWith("q") ? Period.Kind.QUARTER : Period.Kind.MONTH;
        return Optional.of(month.substring(month.startsWith("q") ? 1 : 0))
                .filter(typed -> typed.matches("\\d{4}-(0[1-9]|1[0-2])"))
                .flatMap(typed -> Period.beginning(kind, LocalDate.parse(typed + "-01")))
                .map(period -> desk.show(team, period))
                .orElseGet(speech::gone);
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
