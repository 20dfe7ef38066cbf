package dev.hearth.privacy.erasing;

import dev.hearth.workspaces.Vault;
import java.nio.ByteBuffer;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of what was erased, as marks of pieces, never of people: it says neither whose they were nor what (P8). */
@Component
class Erased {

    private final JdbcClient jdbc;
    private final Vault vault;

    Erased(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Notes a mark, inside a deed; noting it again changes nothing. */
    void note(long mark) {
        jdbc.sql("insert into erased_pieces (mark) select cast(? as bigint) where not exists (select 1 from"
                        + " erased_pieces where mark = ?)")
                .params(mark, mark)
                .update();
    }

    /** All marks. */
    Set<Long> all() {
        return Set.copyOf(
                jdbc.sql("select mark from erased_pieces").query(Long.class).list());
    }

    /** The mark of a piece. */
    long mark(String trace, String key) {
        return ByteBuffer.wrap(vault.mark("privacy.erased", trace + "/" + key)).getLong();
    }
}
