package dev.hearth.stories.naming;

import dev.hearth.chat.Field;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.team.MoreSettings;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A team chooses its stewards in its settings. */
@Component
class StewardSettings implements MoreSettings {

    private static final String FIELD = "stewards";

    private final Stewards stewards;
    private final Naming naming;
    private final Voice voice;

    StewardSettings(Stewards stewards, Naming naming, Voice voice) {
        this.stewards = stewards;
        this.naming = naming;
        this.voice = voice;
    }

    @Override
    public List<Field> fields(Request request, Team team) {
        return List.of(new Field.People(
                        FIELD,
                        voice.line("stories.stewards"),
                        voice.line("stories.stewards.hint"),
                        "",
                        true,
                        Stewards.MOST)
                .holding(stewards.of(team)));
    }

    @Override
    public Map<String, String> mistakes(Request request, Team team, Ask.Submitted submitted) {
        Optional<Set<Person>> named = submitted.people(FIELD, team.workspace());
        Optional<String> mistake = named.isPresent() && named.get().size() > Stewards.MOST
                ? Optional.of(voice.line("stories.stewards.many"))
                : naming.mistake(team.workspace(), submitted, FIELD);
        return mistake.map(sentence -> Map.of(FIELD, sentence)).orElse(Map.of());
    }

    @Override
    public boolean save(Request request, Team team, Ask.Submitted submitted) {
        Set<Person> chosen = submitted.people(FIELD, team.workspace()).orElse(Set.of());
        if (chosen.equals(new HashSet<>(stewards.of(team)))) {
            return false;
        }
        stewards.choose(team, chosen);
        return true;
    }
}
