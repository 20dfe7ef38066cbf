package dev.hearth.summaries.land;

import dev.hearth.chat.Voice;
import dev.hearth.stories.meaning.Signifiers;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.pictures.Picture;
import dev.hearth.summaries.pictures.Placing;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts pictures into words, and the words into pictures. */
@Component
public class Album {

    private static final int CORNERS = 3;
    private static final int MIDDLE = 6;

    private final Signifiers signifiers;
    private final Voice voice;

    Album(Signifiers signifiers, Voice voice) {
        this.signifiers = signifiers;
        this.voice = voice;
    }

    /** What tellers were asked, and three corners or two ends. */
    private record Asked(String question, List<String> ends) {}

    /** The picture of where stories lie; nothing if the words of what they were placed in are gone. */
    public Optional<Picture> draw(Team team, Period period, Landscape.Lie lie) {
        return asked(team, lie.name())
                .filter(asked ->
                        (asked.ends().size() == CORNERS) == (lie.steps().size() > CORNERS))
                .map(asked -> new Picture(
                        asked.question(),
                        asked.ends(),
                        lie.steps(),
                        lie.earlier(),
                        new Picture.Legend(
                                Stream.of(1, 2, 3).map(this::step).toList(),
                                voice.line("summaries.picture.earlier."
                                        + period.kind().word()),
                                description(asked, lie, period))));
    }

    private Optional<Asked> asked(Team team, String name) {
        if (name.equals(Placing.FEELING)) {
            return Optional.of(new Asked(
                    voice.line("summaries.picture.feeling"),
                    List.of(voice.line("stories.field.feeling.low"), voice.line("stories.field.feeling.high"))));
        }
        return signifiers
                .triad(team.id(), name)
                .map(triad -> new Asked(triad.text(), triad.corners()))
                .or(() -> signifiers.dyad(name).map(dyad -> new Asked(dyad.text(), List.of(dyad.low(), dyad.high()))));
    }

    private String step(int step) {
        return voice.line("summaries.picture.step." + step);
    }

    private String description(Asked asked, Landscape.Lie lie, Period period) {
        List<String> here = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        for (int spot = 0; spot < lie.steps().size(); spot++) {
            String place = place(asked.ends(), spot);
            if (lie.steps().get(spot) > 0) {
                here.add(voice.line(
                        "summaries.picture.here",
                        "place",
                        place,
                        "step",
                        step(lie.steps().get(spot))));
            }
            if (lie.earlier().get(spot)) {
                earlier.add(place);
            }
        }
        String now =
                voice.line("summaries.picture.now", "question", asked.question(), "places", String.join("; ", here));
        return earlier.isEmpty()
                ? now
                : now + " "
                        + voice.line(
                                "summaries.picture.before." + period.kind().word(),
                                "places",
                                String.join("; ", earlier));
    }

    private String place(List<String> ends, int spot) {
        if (ends.size() < CORNERS) {
            return spot == 1
                    ? voice.line("summaries.picture.between", "one", ends.getFirst(), "other", ends.getLast())
                    : voice.line("summaries.picture.towards", "end", spot == 0 ? ends.getFirst() : ends.getLast());
        }
        if (spot == MIDDLE) {
            return voice.line("summaries.picture.middle");
        }
        if (spot < CORNERS) {
            return voice.line("summaries.picture.towards", "end", ends.get(spot));
        }
        int far = spot - CORNERS;
        return voice.line(
                "summaries.picture.between",
                "one",
                ends.get((far + 1) % CORNERS),
                "other",
                ends.get((far + 2) % CORNERS));
    }
}
