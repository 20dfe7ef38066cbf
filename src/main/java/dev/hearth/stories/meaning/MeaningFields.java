package dev.hearth.stories.meaning;

import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Dyad;
import dev.hearth.prompts.Triad;
import dev.hearth.stories.Meaning;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about the meaning of a story, all of it optional: steps, ten points to share, a choice, a few words. */
@Component
public class MeaningFields {

    private final Signifiers signifiers;
    private final Voice voice;

    MeaningFields(Signifiers signifiers, Voice voice) {
        this.signifiers = signifiers;
        this.voice = voice;
    }

    /**
     * The fields, empty.
     *
     * @param team whose triad is asked about; null for the first of the bank
     * @param before what was said already: what it lies in is asked about again
     */
    public List<Field> of(Team.@Nullable Id team, Meaning before) {
        List<Field> asked = new ArrayList<>();
        dyads(before).forEach(dyad -> asked.add(step(dyad)));
        triad(team, before).ifPresent(triad -> {
            asked.add(new Field.TenPoints(MeaningReading.TRIAD + triad.id(), triad.text(), triad.corners(), ""));
            asked.add(new Field.Checkbox(MeaningReading.NOT, voice.line("stories.meaning.not-applying"), ""));
        });
        asked.add(new Field.Choice(
                MeaningReading.OFTEN,
                voice.line("stories.meaning.often"),
                options("often", Meaning.Often.values()),
                "",
                true));
        asked.add(new Field.Several(
                MeaningReading.HEARERS,
                voice.line("stories.meaning.hearers"),
                options("hearers", Meaning.Hearer.values()),
                "",
                true));
        asked.add(line(MeaningReading.RELIER));
        asked.add(line(MeaningReading.RELIED_ON));
        return asked;
    }

    /** The triad a story of a team is placed in: the one it lies in already, else the team's. */
    public Optional<Triad> triad(Team.@Nullable Id team, Meaning before) {
        Team.Id whose = team == null ? new Team.Id(0) : team;
        return Optional.ofNullable(before.weights())
                .flatMap(placed -> signifiers.triad(whose, placed.triad()))
                .or(() -> signifiers.triad(whose));
    }

    /** The dyads a story is placed between: those it was placed between already, and then those asked about now. */
    public List<Dyad> dyads(Meaning before) {
        List<Dyad> asked = new ArrayList<>(before.steps().stream()
                .flatMap(step -> signifiers.dyad(step.dyad()).stream())
                .toList());
        for (Dyad now : signifiers.dyads()) {
            if (asked.size() < signifiers.dyads().size() && !asked.contains(now)) {
                asked.add(now);
            }
        }
        return asked;
    }

    private static Field step(Dyad dyad) {
        return new Field.Slider(MeaningReading.DYAD + dyad.id(), dyad.text(), dyad.low(), dyad.high(), "");
    }

    private Field line(String name) {
        return new Field.Line(
                name, voice.line("stories.meaning." + name), voice.line("stories.meaning." + name + ".hint"), "", true);
    }

    private List<Option> options(String key, Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(word -> new Option(word, voice.line("stories.meaning." + key + "." + word)))
                .toList();
    }
}
