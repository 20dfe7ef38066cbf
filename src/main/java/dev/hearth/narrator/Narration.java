package dev.hearth.narrator;

import dev.hearth.chat.Block;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.summaries.Retelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what the narrator wrote under the quotes it is from; what can no longer be found back in them is forgotten. */
@Component
class Narration implements Retelling {

    private final OfferedNarrator offer;
    private final Consents consents;
    private final Tellings tellings;
    private final Errands errands;
    private final Settings settings;
    private final StoryIds ids;
    private final Voice voice;

    Narration(
            OfferedNarrator offer,
            Consents consents,
            Tellings tellings,
            Errands errands,
            Settings settings,
            StoryIds ids,
            Voice voice) {
        this.offer = offer;
        this.consents = consents;
        this.tellings = tellings;
        this.errands = errands;
        this.settings = settings;
        this.ids = ids;
        this.voice = voice;
    }

    @Override
    public List<Block> of(Quotes quotes) {
        if (!offer.on(quotes.team().id())) {
            return List.of();
        }
        Material material = material(quotes);
        Optional<Tellings.Telling> told = tellings.find(quotes.team(), quotes.period());
        if (told.isPresent()) {
            return shown(told.get(), material);
        }
        return material.suffices() && errands.ask(quotes.team(), quotes.period(), material)
                ? List.of(voice.context("narrator.asked"))
                : List.of();
    }

    private Material material(Quotes quotes) {
        List<Story.Id> quoted =
                quotes.quoted().stream().map(one -> one.story().id()).toList();
        return Material.of(quotes.quoted(), quotes.tellers(), consents.among(quoted));
    }

    private List<Block> shown(Tellings.Telling told, Material material) {
        List<Sentence> left = told.sentences().stream().filter(material::bears).toList();
        if (left.size() < told.sentences().size()) {
            errands.forget(
                    told,
                    told.sentences().stream().filter(one -> !left.contains(one)).toList());
        }
        if (!Answer.suffice(left)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(voice.text("narrator.title")));
        left.forEach(sentence ->
                blocks.add(voice.text("narrator.line", "sentence", sentence.words(), "stories", stories(sentence))));
        blocks.add(voice.context("narrator.label", "teller", told.teller() + ", " + settings.host()));
        return blocks;
    }

    private String stories(Sentence sentence) {
        return sentence.stories().stream().map(ids::write).collect(Collectors.joining(", "));
    }
}
