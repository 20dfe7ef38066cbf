package dev.hearth.incidents.copying;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.incidents.book.Copies;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets somebody know, once for each incident and in private, that words of theirs were copied. The words themselves are not
 * in it: what is taken back must not stand in another message of ours.
 */
@Component
class Telling {

    static final String BACK = "incidents.back";

    private final Outbox outbox;
    private final Gate gate;
    private final Teams teams;
    private final Voice voice;

    Telling(Outbox outbox, Gate gate, Teams teams, Voice voice) {
        this.outbox = outbox;
        this.gate = gate;
        this.teams = teams;
        this.voice = voice;
    }

    void tell(Incident incident, Copies.Source source, Person author, Person by) {
        Posting posting = Posting.of(new Address.To(author), Message.of(blocks(incident, source, by)));
        String about = voice.line("incidents.copy.about", "number", incident.number());
        teams.find(incident.home().team())
                .ifPresent(team -> gate.offer(new Unasked(posting, team, Unasked.Pressing.PLANNED, about)));
    }

    private List<Block> blocks(Incident incident, Copies.Source source, Person by) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("incidents.copy.told", "person", by, "number", incident.number()));
        links(incident, source).forEach(link -> blocks.add(new Block.Context(Prose.of(link))));
        blocks.add(Block.Buttons.of(Button.plain(voice.line("incidents.press.back"), BACK, incident.number())));
        blocks.add(voice.context("incidents.copy.once", "number", incident.number()));
        return blocks;
    }

    private List<Span> links(Incident incident, Copies.Source source) {
        List<Span> links = new ArrayList<>();
        String message = source.link();
        if (message != null) {
            links.add(new Span.Link(voice.line("incidents.to-your-message"), message));
        }
        outbox.link(incident.home().workspace(), incident.handle())
                .map(card -> new Span.Link(voice.line("incidents.to-card", "number", incident.number()), card))
                .ifPresent(links::add);
        return links;
    }
}
