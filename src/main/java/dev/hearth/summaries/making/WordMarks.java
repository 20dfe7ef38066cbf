package dev.hearth.summaries.making;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Vault;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Marks of the words by which themes are named: whoever holds the database finds no word in it that was taken back (P8). */
@Component
public class WordMarks {

    private final Vault vault;

    WordMarks(Vault vault) {
        this.vault = vault;
    }

    /** The mark of a word's stem in a team. */
    public long of(Team.Id team, String stem) {
        return ByteBuffer.wrap(vault.mark("summaries.word", team.value() + ":" + stem))
                .getLong();
    }

    Set<Long> of(Team.Id team, Collection<String> stems) {
        return stems.stream().map(stem -> of(team, stem)).collect(Collectors.toSet());
    }
}
