package dev.hearth.incidents.similar;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.recall.Asker;
import dev.hearth.recall.Finder;
import dev.hearth.recall.Found;
import dev.hearth.recall.Match;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.scheduling.Settles;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds what sounds like an incident, for whoever asks and for whoever has just said what could explain it. */
@Component
public class Similar implements ButtonHandler, Settles {

    private static final String SHOW = "incidents.similar";
    private static final Set<String> KINDS = Set.of("incident", "lesson", "story", "experiment");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Unasked, only what is surely about the same is shown. */
    private static final float SURELY = 0.45f;

    private static final int MOST = 3;
    private static final Duration PATIENCE = Duration.ofMillis(1200);
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("similar").start(task);
    private static final int QUOTE = 2700;

    private static final Logger log = LoggerFactory.getLogger(Similar.class);

    private final Set<CompletableFuture<Optional<Reply>>> underway = ConcurrentHashMap.newKeySet();
    private final Finder finder;
    private final Belonging belonging;
    private final Voice voice;

    Similar(Finder finder, Belonging belonging, Voice voice) {
        this.finder = finder;
        this.belonging = belonging;
        this.voice = voice;
    }

    /** What sounds like an incident, to who asks. */
    public Reply asked(Request request, Incident incident) {
        List<Match> found = find(request, incident, words(incident));
        return found.isEmpty() ? Reply.say(voice.say("incidents.similar.none")) : Reply.say(message(found));
    }

    /** Adds the same unasked to an answer, if there is anything; what takes longer than a second comes afterwards. */
    public Reply beside(Reply answer, Request request, Incident incident) {
        if (!request.standing().belongs()) {
            return answer;
        }
        CompletableFuture<Optional<Reply>> finding =
                CompletableFuture.supplyAsync(() -> surely(request, incident), ASIDE);
        Optional<Reply> soon = answer instanceof Reply.Silence
                ? finding.copy()
                        .completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .exceptionally(_ -> Optional.empty())
                        .join()
                : Optional.empty();
        if (soon.isEmpty()) {
            CompletableFuture<Optional<Reply>> telling =
                    finding.whenComplete((late, fault) -> tell(request, late, fault));
            underway.add(telling);
            telling.whenComplete((_, _) -> underway.remove(telling));
        }
        return soon.orElse(answer);
    }

    private static void tell(Request request, @Nullable Optional<Reply> late, @Nullable Throwable fault) {
        if (fault != null) {
            log.warn(
                    "What sounds alike could not be looked for: {}",
                    fault.getClass().getName());
        } else if (late != null) {
            late.ifPresent(request.late());
        }
    }

    @Override
    public void settle() {
        underway.forEach(telling -> telling.handle((_, _) -> true).join());
    }

    private Optional<Reply> surely(Request request, Incident incident) {
        List<Match> found = find(request, incident, words(incident)).stream()
                .filter(match -> match.likeness() >= SURELY)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Reply.say(message(found)));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(SHOW);
    }

    @Override
    public Reply press(Request request, Press press) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(press.subject().split(","))
                .limit(MOST)
                .map(subject -> subject.split("/", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> finder.open(asker(request), parts[0], parts[1]).stream())
                .forEach(found -> {
                    blocks.add(line(found));
                    blocks.add(new Block.Quote(Briefly.line(found.text(), QUOTE), null));
                });
        return blocks.isEmpty() ? Reply.say(voice.say("incidents.similar.gone")) : Reply.say(Message.of(blocks));
    }

    private List<Match> find(Request request, Incident incident, String words) {
        return finder.find(asker(request), words, KINDS, MOST + 1).stream()
                .filter(match -> !match.found().kind().equals("incident")
                        || match.found().id() != incident.id().value())
                .limit(MOST)
                .toList();
    }

    private Asker asker(Request request) {
        List<Team> teams = Stream.concat(belonging.meant(request).stream(), belonging.of(request.person()).stream())
                .distinct()
                .toList();
        return new Asker(request.person(), teams);
    }

    private static String words(Incident incident) {
        String newest = incident.entries().isEmpty()
                ? ""
                : incident.entries().getLast().said().words();
        return incident.title() + ". " + newest;
    }

    private Message message(List<Match> matches) {
        List<Block> blocks = new ArrayList<>(List.of(voice.text("incidents.similar")));
        matches.forEach(match -> blocks.add(line(match.found())));
        String subject = String.join(
                ",",
                matches.stream()
                        .map(match -> match.found().kind() + "/" + match.found().name())
                        .toList());
        blocks.add(new Block.Buttons(List.of(Button.plain(voice.line("incidents.press.similar"), SHOW, subject))));
        return Message.of(blocks);
    }

    private Block line(Found found) {
        return voice.text(
                "incidents.similar." + found.kind(),
                "name",
                found.name(),
                "title",
                found.title(),
                "day",
                found.day() == null ? "" : DAY.format(found.day()));
    }
}
