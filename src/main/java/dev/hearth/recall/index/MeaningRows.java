package dev.hearth.recall.index;

import dev.hearth.recall.Searchable;
import dev.hearth.reception.Ledger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meanings as rows of the rooms' own tables; each goes with the row of its text (P3, P8). */
@Component
class MeaningRows implements KeptMeanings {

    private final JdbcClient jdbc;
    private final Ledger ledger;

    MeaningRows(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    @Override
    public Map<Long, Kept> of(Searchable searchable, Collection<Long> ids) {
        Map<Long, Kept> kept = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select item, print, meaning from " + searchable.kept().meanings() + " where item in (:ids)")
                    .param("ids", List.copyOf(ids))
                    .query((row, number) ->
                            kept.put(row.getLong("item"), new Kept(row.getLong("print"), row.getBytes("meaning"))))
                    .list();
        }
        return kept;
    }

    @Override
    public void keep(Searchable searchable, Map<Long, Kept> meanings) {
        if (!meanings.isEmpty()) {
            ledger.run(() -> meanings.forEach((id, kept) -> keep(searchable.kept(), id, kept)));
        }
    }

    private void keep(Searchable.Kept tables, long id, Kept kept) {
        jdbc.sql("delete from " + tables.meanings() + " where item = ?")
                .param(id)
                .update();
        jdbc.sql("insert into " + tables.meanings() + " (item, print, meaning) select id, cast(? as bigint),"
                        + " cast(? as bytea) from " + tables.items() + " where id = ?")
                .params(kept.print(), kept.meaning(), id)
                .update();
    }
}
