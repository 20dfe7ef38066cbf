package dev.hearth.experiments.book;

import dev.hearth.privacy.Trace;
import dev.hearth.workspaces.Person;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for the owners of experiments, name by name. */
@Component
public class StandIns implements Trace {

    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "experiments.stand_ins";
    }

    @Override
    public List<String> of(Person person) {
        return keys("select id, stand_ins from experiments where stand_ins <> '' and workspace = "
                        + person.workspace().value())
                .filter(key -> key.substring(key.indexOf('/') + 1).equals(person.handle()))
                .toList();
    }

    @Override
    public List<String> all() {
        return keys("select id, stand_ins from experiments where stand_ins <> ''")
                .toList();
    }

    @Override
    public void erase(String key) {
        long id = Long.parseLong(key.substring(0, key.indexOf('/')));
        String handle = key.substring(key.indexOf('/') + 1);
        String before = jdbc.sql("select stand_ins from experiments where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
        String after = Arrays.stream(before.split(" "))
                .filter(one -> !one.equals(handle))
                .collect(Collectors.joining(" "));
        jdbc.sql("update experiments set stand_ins = ? where id = ?")
                .params(after, id)
                .update();
    }

    private Stream<String> keys(String sql) {
        return jdbc.sql(sql).query((row, number) -> keys(row.getLong("id"), row.getString("stand_ins"))).list().stream()
                .flatMap(List::stream);
    }

    private static List<String> keys(long id, String handles) {
        return Arrays.stream(handles.split(" "))
                .filter(handle -> !handle.isEmpty())
                .map(handle -> id + "/" + handle)
                .toList();
    }
}
