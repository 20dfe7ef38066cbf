package dev.hearth.experiments.tools;

import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ToolLines;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what came of asking a tool to start, once for a run; also that nobody knows, when no answer came to be written. */
@Component
class StartAnswers implements Caller {

    private final Experiments experiments;
    private final Scenes scenes;
    private final Appointments appointments;
    private final Speaker speaker;
    private final ToolLines lines;
    private final Voice voice;

    StartAnswers(
            Experiments experiments,
            Scenes scenes,
            Appointments appointments,
            Speaker speaker,
            ToolLines lines,
            Voice voice) {
        this.experiments = experiments;
        this.scenes = scenes;
        this.appointments = appointments;
        this.speaker = speaker;
        this.lines = lines;
        this.voice = voice;
    }

    /** Says it, inside a deed. */
    void say(Scene scene, int run, Optional<Fetched> fetched) {
        appointments.cancel(ToolStarts.ANSWER, scene.experiment().id().value() + "." + run);
        if (experiments.tellOnce(scene.experiment(), "tool-answer:" + run)) {
            speaker.safety(scene, lines.asked(scene, SteadybitApi.TOOL, outcome(fetched), because(fetched)));
        }
    }

    private static String outcome(Optional<Fetched> fetched) {
        return fetched.map(answer -> switch (answer) {
                    case Fetched.Answered answered -> answered.well() ? "yes" : "no";
                    case Fetched.Not not -> not.why().mayHaveArrived() ? "unknown" : "no";
                })
                .orElse("no");
    }

    private Prose because(Optional<Fetched> fetched) {
        return fetched.map(answer -> switch (answer) {
                    case Fetched.Answered answered ->
                        voice.say("experiments.tool.asked.status", "status", answered.status());
                    case Fetched.Not not -> voice.say(not.why().key());
                })
                .orElseGet(() -> voice.say("experiments.tool.asked.no-token"));
    }

    @Override
    public String kind() {
        return ToolStarts.ANSWER;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        int run = Integer.parseInt(subject.substring(subject.indexOf('.') + 1));
        scenes.lock(subject).ifPresent(scene -> {
            if (experiments.tellOnce(scene.experiment(), "tool-answer:" + run)) {
                speaker.safety(
                        scene,
                        lines.asked(
                                scene, SteadybitApi.TOOL, "unknown", voice.say("experiments.tool.asked.interrupted")));
            }
        });
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}
