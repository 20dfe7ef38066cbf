package dev.hearth.incidents.elsewhere;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Reading;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open incidents to which a person said something, each with the way to its card. */
@Component
class OpenHome implements HomeSection {

    private final Incidents incidents;
    private final Views views;
    private final Reading reading;
    private final Voice voice;

    OpenHome(Incidents incidents, Views views, Reading reading, Voice voice) {
        this.incidents = incidents;
        this.views = views;
        this.reading = reading;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Block> show(Person person) {
        List<Incident> open = incidents.openWith(person);
        if (open.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("incidents.home")));
        open.stream().map(views::of).forEach(view -> blocks.addAll(reading.glance(view)));
        return blocks;
    }
}
