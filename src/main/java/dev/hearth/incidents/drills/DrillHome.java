package dev.hearth.incidents.drills;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rehearsals that go on and to which a person said something, apart from the incidents. */
@Component
class DrillHome implements HomeSection {

    private static final int ORDER = 6;

    private final Drills drills;
    private final Rehearsals rehearsals;
    private final Outbox outbox;
    private final Voice voice;

    DrillHome(Drills drills, Rehearsals rehearsals, Outbox outbox, Voice voice) {
        this.drills = drills;
        this.rehearsals = rehearsals;
        this.outbox = outbox;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Block> show(Person person) {
        List<Block> blocks = new ArrayList<>();
        for (Drill drill : drills.openWith(person)) {
            String time = rehearsals.view(drill).time(drill.begun());
            blocks.add(voice.text("incidents.drill.home", "title", drill.title(), "time", time));
            outbox.link(drill.home().workspace(), drill.handle())
                    .map(link ->
                            new Block.Context(Prose.of(new Span.Link(voice.line("incidents.drill.to-card"), link))))
                    .ifPresent(blocks::add);
        }
        return blocks;
    }
}
