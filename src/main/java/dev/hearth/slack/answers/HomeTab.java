package dev.hearth.slack.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.chat.sides.Side;
import dev.hearth.chat.sides.Sides;
import dev.hearth.chat.sides.Wording;
import dev.hearth.reception.Reply;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A person's home: what every room has to show there, one under another. */
@Component
@ConditionalOnSlack
public class HomeTab {

    private static final Logger log = LoggerFactory.getLogger(HomeTab.class);

    private final ObjectProvider<HomeSection> sections;
    private final Windows windows;
    private final Background background;
    private final Sides sides;
    private final Wording wording;
    private final Voice voice;

    HomeTab(
            ObjectProvider<HomeSection> sections,
            Windows windows,
            Background background,
            Sides sides,
            Wording wording,
            Voice voice) {
        this.sides = sides;
        this.wording = wording;
        this.sections = sections;
        this.windows = windows;
        this.background = background;
        this.voice = voice;
    }

    /** Answers a visit by drawing the home anew. */
    public Way welcoming(Person person) {
        return new Way() {
            @Override
            public Ack answer(Reply reply) {
                background.run(() -> later(reply));
                return Ack.EMPTY;
            }

            @Override
            public void later(Reply reply) {
                windows.home(person, show(person));
            }

            @Override
            public Ack waiting() {
                return Ack.EMPTY;
            }
        };
    }

    /** Everything this person sees there; never nothing. */
    List<Block> show(Person visitor) {
        Side side = sides.now().of(visitor.workspace());
        Person person = side.inside(visitor);
        List<Block> all = new ArrayList<>();
        all.add(new Block.Heading(voice.line("slack.home.title")));
        all.add(voice.text("slack.home.first"));
        sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .forEach(section -> all.addAll(shown(section, person)));
        all.add(voice.context("slack.home.help"));
        return wording.blocks(all, side);
    }

    /** One section that fails does not take the others with it. */
    private static List<Block> shown(HomeSection section, Person person) {
        try {
            return section.show(person);
        } catch (RuntimeException fault) {
            log.warn(
                    "A part of the home could not be shown: {}",
                    fault.getClass().getName());
            return List.of();
        }
    }
}
