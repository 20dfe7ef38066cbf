package dev.hearth.stories.meaning;

import dev.hearth.chat.Voice;
import dev.hearth.prompts.Triad;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the triad a team chose or made. */
@Component
public class TriadDesk {

    /** The field of the one that is chosen. */
    public static final String CHOSEN = "triad";
    /** The field of what a new one asks. */
    public static final String TEXT = "text";

    private static final int LONGEST = 140;
    private static final int LONGEST_CORNER = 40;

    private final Signifiers signifiers;
    private final TeamTriads own;
    private final Ledger ledger;
    private final Voice voice;

    TriadDesk(Signifiers signifiers, TeamTriads own, Ledger ledger, Voice voice) {
        this.signifiers = signifiers;
        this.own = own;
        this.ledger = ledger;
        this.voice = voice;
    }

    /** A triad as somebody typed it; all empty where they typed none. */
    public record Made(String text, List<String> corners) {

        /** Whether nothing was typed. */
        public boolean isNone() {
            return text.isEmpty() && corners.stream().allMatch(String::isEmpty);
        }
    }

    /** What was typed under {@link #TEXT}, {@code first}, {@code second} and {@code third}. */
    public static Made read(UnaryOperator<String> typed) {
        return new Made(
                line(typed.apply(TEXT)),
                Stream.of("first", "second", "third")
                        .map(typed)
                        .map(TriadDesk::line)
                        .toList());
    }

    /** What to mend, by field; nothing where no triad was typed. */
    public Map<String, String> mistakes(Made made) {
        Map<String, String> found = new LinkedHashMap<>();
        if (made.isNone()) {
            return found;
        }
        if (made.text().isEmpty() || made.text().length() > LONGEST) {
            found.put(TEXT, voice.line("stories.triad.mend.text"));
        }
        List<String> names = List.of("first", "second", "third");
        for (int corner = 0; corner < names.size(); corner++) {
            String word = made.corners().get(corner);
            boolean twice =
                    made.corners().stream().filter(word::equalsIgnoreCase).count() > 1;
            if (word.isEmpty() || word.length() > LONGEST_CORNER || twice) {
                found.put(names.get(corner), voice.line("stories.triad.mend.corner"));
            }
        }
        return found;
    }

    /** Keeps what was made, or what was chosen where nothing was. */
    Reply keep(Request request, Team team, Made made, String chosen) {
        if (made.isNone()
                && signifiers.triads(team.id()).stream()
                        .noneMatch(triad -> triad.id().equals(chosen))) {
            return Reply.say(voice.say("stories.triad.unknown"));
        }
        return ledger.keep(
                request,
                () -> {
                    own.choose(team.id(), made.isNone() ? chosen : own.add(team.id(), made.text(), made.corners()));
                    return Deed.done("");
                },
                memo -> Reply.say(voice.say("stories.triad.kept")));
    }

    /** The same from a page; made twice it is there once, and an unknown choice changes nothing. */
    public void keep(Team team, Made made, String chosen) {
        if (made.isNone()
                && signifiers.triads(team.id()).stream()
                        .noneMatch(triad -> triad.id().equals(chosen))) {
            return;
        }
        ledger.run(() -> {
            String id = made.isNone()
                    ? chosen
                    : own.all(team.id()).stream()
                            .filter(triad -> triad.text().equals(made.text())
                                    && triad.corners().equals(made.corners()))
                            .map(Triad::id)
                            .findFirst()
                            .orElseGet(() -> own.add(team.id(), made.text(), made.corners()));
            own.choose(team.id(), id);
        });
    }

    private static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
