package dev.hearth.experiments;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is planned, of the experiments a person owns, stands in for or watches. */
@Component
class PlannedHome implements HomeSection {

    private static final int MOST = 10;

    private final Experiments experiments;
    private final Scenes scenes;
    private final Pages pages;
    private final Voice voice;

    PlannedHome(Experiments experiments, Scenes scenes, Pages pages, Voice voice) {
        this.experiments = experiments;
        this.scenes = scenes;
        this.pages = pages;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Block> show(Person person) {
        List<Experiment> open = experiments.openOf(person);
        if (open.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("experiments.home")));
        open.stream().limit(MOST).forEach(experiment -> blocks.add(pages.linked(scenes.of(experiment))));
        return blocks;
    }
}
