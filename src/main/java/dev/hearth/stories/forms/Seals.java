package dev.hearth.stories.forms;

import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Vault;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Seals what a form carries, so that any node can go on from it and nobody can make one up. A seal opens only for the
 * person for whom the form was opened.
 */
@Component
public class Seals {

    private static final String PURPOSE = "stories.form";
    private static final String BETWEEN = "\n";

    private final Vault vault;

    Seals(Vault vault) {
        this.vault = vault;
    }

    /** Seals some words of ours, none of them with a line break. */
    public String seal(Person person, List<String> words) {
        byte[] sealed = vault.seal(PURPOSE + BETWEEN + owner(person) + BETWEEN + String.join(BETWEEN, words));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The words again, if they were sealed for this person under the present key. */
    public Optional<List<String>> open(Person person, String sealed) {
        return decoded(sealed)
                .flatMap(vault::tryOpen)
                .map(words -> List.of(words.split(BETWEEN, -1)))
                .filter(words -> words.size() > 2
                        && words.get(0).equals(PURPOSE)
                        && words.get(1).equals(owner(person)))
                .map(words -> words.subList(2, words.size()));
    }

    private static Optional<byte[]> decoded(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static String owner(Person person) {
        return person.workspace().value() + " " + person.handle();
    }
}
