package dev.hearth.experiments.rules;

/**
 * Why an experiment does not begin.
 *
 * @param rule which rule says so; the voice has its sentence under {@code experiments.rule.RULE}
 * @param detail what that sentence names, such as a holiday; may be empty
 */
public record Reason(String rule, String detail) {}
