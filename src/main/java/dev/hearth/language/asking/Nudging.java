package dev.hearth.language.asking;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.language.Coach;
import dev.hearth.language.Remark;
import dev.hearth.reception.Listener;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells those who asked, and nobody else, that there is another way to say it; late it says nothing (P9, P12). */
@Component
class Nudging implements Listener {

    /** What is looked for, a code, or a switch is said to nobody. */
    private static final Set<String> TO_NOBODY = Set.of("search", "code", "help", "coach", "quiet");

    private static final long THINKING = Duration.ofMillis(1000).toNanos();
    private static final long LATEST = Duration.ofMillis(2000).toNanos();
    private static final Logger log = LoggerFactory.getLogger(Nudging.class);

    private final Coach coach;
    private final Askers askers;
    private final Occasion occasion;
    private final CoachSpeech speech;
    private final WallClock clock;

    Nudging(Coach coach, Askers askers, Occasion occasion, CoachSpeech speech, WallClock clock) {
        this.coach = coach;
        this.askers = askers;
        this.occasion = occasion;
        this.speech = speech;
        this.clock = clock;
    }

    @Override
    public boolean hears(Person person, Place place) {
        return occasion.allowed() && askers.include(person) && occasion.read(place);
    }

    @Override
    public boolean listensTo(Person person) {
        return occasion.allowed() && askers.include(person);
    }

    @Override
    public Optional<Message> beside(Request request, String command, List<String> said) {
        String verb = command.substring(command.indexOf(' ') + 1);
        return TO_NOBODY.contains(verb) ? Optional.empty() : inTime(request, command, said);
    }

    private Optional<Message> inTime(Request request, String command, List<String> said) {
        long left = Math.min(THINKING, LATEST - (clock.nanos() - request.received()));
        if (left <= 0) {
            return Optional.empty();
        }
        CompletableFuture<Optional<Message>> thought = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> thought.completeAsync(() -> think(request, command, said), Runnable::run));
        try {
            return thought.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            log.warn(
                    "Another way to say something could not be found: {}",
                    failed.getCause() == null
                            ? "unknown"
                            : failed.getCause().getClass().getName());
            return Optional.empty();
        }
    }

    private Optional<Message> think(Request request, String command, List<String> said) {
        return said.stream()
                .map(coach::considerClosely)
                .filter(Remark.AnotherWay.class::isInstance)
                .map(Remark.AnotherWay.class::cast)
                .findFirst()
                .filter(found -> occasion.offered(request.person(), request.place())
                        && !occasion.urgent(request.person(), request.place()))
                .map(found -> speech.nudge(found, command, said));
    }
}
