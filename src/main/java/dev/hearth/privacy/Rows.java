package dev.hearth.privacy;

import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pieces that are rows of a table. All names are ours, never anybody's words. */
public final class Rows implements Trace {

    private static final String NAMELESS = " = '" + Person.GONE + "'";

    private final JdbcClient jdbc;
    private final String name;
    private final String table;
    private final String key;
    private final String mine;
    private final String effect;

    private Rows(JdbcClient jdbc, String name, String table, String key, String mine, String effect) {
        this.jdbc = jdbc;
        this.name = name;
        this.table = table;
        this.key = key;
        this.mine = mine;
        this.effect = effect;
    }

    /**
     * Rows that go.
     *
     * @param key what names a row: a column, or several joined
     * @param mine which are a person's, given {@code :person} and {@code :workspace}
     */
    public static Rows gone(JdbcClient jdbc, String table, String key, String mine) {
        return new Rows(jdbc, table, table, key, mine, "delete from " + table);
    }

    /** Rows that stay, and lose the name in this column. */
    public static Rows unnamed(JdbcClient jdbc, String table, String column, String mine) {
        String effect = "update " + table + " set " + column + NAMELESS;
        return new Rows(jdbc, table + "." + column, table, "id", column + " = :person and " + mine, effect);
    }

    /** Rows that stay, and name nobody in this column any more. */
    public static Rows emptied(JdbcClient jdbc, String table, String column, String mine) {
        String effect = "update " + table + " set " + column + " = null";
        return new Rows(jdbc, table + "." + column, table, "id", column + " = :person and " + mine, effect);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> of(Person person) {
        String sql = "select " + text() + " from " + table + " where " + mine;
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("person", person.handle());
        return (mine.contains(":workspace")
                        ? statement.param("workspace", person.workspace().value())
                        : statement)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<String> all() {
        return jdbc.sql("select " + text() + " from " + table)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void erase(String piece) {
        boolean number = key.equals("id");
        jdbc.sql(effect + " where " + (number ? key : text()) + " = :key")
                .param("key", number ? Long.valueOf(piece) : piece)
                .update();
    }

    private String text() {
        return "cast(" + key + " as varchar(1000))";
    }
}
