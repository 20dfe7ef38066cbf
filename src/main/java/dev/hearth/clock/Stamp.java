package dev.hearth.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as both databases keep them: {@code timestamp with time zone}, written in UTC. */
public final class Stamp {

    private Stamp() {}

    /** The value to give to a statement. */
    public static OffsetDateTime of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The value to give to a statement for a moment that may be absent. */
    public static @Nullable OffsetDateTime ofNullable(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }

    /** Reads a column that is never null. */
    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Reads a column that may be null. */
    public static @Nullable Instant atNullable(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
