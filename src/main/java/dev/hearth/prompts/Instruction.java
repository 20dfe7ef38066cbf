package dev.hearth.prompts;

/**
 * What a machine is told before it is given people's words.
 *
 * @param id dotted and lower-case, never given to another instruction
 * @param text one line or more
 */
public record Instruction(String id, String text) implements Prompt {}
