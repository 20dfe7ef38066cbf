package dev.hearth.experiments.tools;

import dev.hearth.clearance.RunChanged;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Reports;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.ToolKeys;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.reception.Ledger;
import dev.hearth.scheduling.Appointments;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks a tool to start what a person said Go to: after the rules and Go, once, and never again by itself, since nobody may
 * know whether the first asking arrived (P2). It waits for the tool, so it holds no transaction open meanwhile.
 */
@Component
class ToolStarts {

    static final String ANSWER = "experiments.tool-answer";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ALWAYS = Duration.ofDays(3650);
    private static final Pattern OURS = Pattern.compile("experiment:(\\d{1,9})");

    private final Ledger ledger;
    private final Scenes scenes;
    private final Experiments experiments;
    private final Reports reports;
    private final ToolKeys keys;
    private final SteadybitApi api;
    private final StartAnswers answers;
    private final Appointments appointments;

    ToolStarts(
            Ledger ledger,
            Scenes scenes,
            Experiments experiments,
            Reports reports,
            ToolKeys keys,
            SteadybitApi api,
            StartAnswers answers,
            Appointments appointments) {
        this.ledger = ledger;
        this.scenes = scenes;
        this.experiments = experiments;
        this.reports = reports;
        this.keys = keys;
        this.api = api;
        this.answers = answers;
        this.appointments = appointments;
    }

    /** Something began: perhaps a run of ours that a tool is to start. Hearing it twice changes nothing. */
    @Async
    @TransactionalEventListener
    void changed(RunChanged changed) {
        Matcher key = OURS.matcher(changed.key());
        if (key.matches()) {
            claim(new Workspace.Id(changed.workspace()), Integer.parseInt(key.group(1)))
                    .ifPresent(this::start);
        }
    }

    private Optional<Start> claim(Workspace.Id workspace, int number) {
        AtomicReference<Optional<Start>> claimed = new AtomicReference<>(Optional.empty());
        ledger.run(() -> claimed.set(scenes.lock(workspace, number)
                .filter(this::isOurs)
                .flatMap(scene -> keys.of(scene.experiment(), SteadybitApi.TOOL).map(key -> new Start(scene, key)))
                .filter(start -> experiments.tellOnce(
                        start.scene().experiment(),
                        "tool-start:" + start.scene().course().run()))
                .map(this::expectAnAnswer)));
        return claimed.get();
    }

    private boolean isOurs(Scene scene) {
        return scene.experiment().state() == State.RUNNING
                && api.isOpen(scene.team().id())
                && reports.of(scene.experiment()).isEmpty();
    }

    /** If this node dies while it asks, somebody else says that the answer is not known. */
    private Start expectAnAnswer(Start start) {
        appointments.make(ANSWER, subject(start.scene()), start.scene().now().plus(PATIENCE), ALWAYS);
        return start;
    }

    static String subject(Scene scene) {
        return scene.experiment().id().value() + "." + scene.course().run();
    }

    private void start(Start start) {
        Optional<Fetched> fetched = api.start(start.scene().team(), start.key());
        ledger.run(() -> scenes.lock(subject(start.scene()))
                .ifPresent(scene -> answers.say(scene, start.scene().course().run(), fetched)));
    }

    private record Start(Scene scene, String key) {}
}
