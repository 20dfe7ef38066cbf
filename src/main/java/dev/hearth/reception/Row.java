package dev.hearth.reception;

import java.util.List;

/**
 * One row to be kept: the fastest kind of deed, for rows of the same statement travel together.
 *
 * @param sql an insert with question marks
 * @param values for the question marks
 * @param memo as in {@link Deed.Verdict.Done}
 */
public record Row(String sql, List<Object> values, String memo) {}
