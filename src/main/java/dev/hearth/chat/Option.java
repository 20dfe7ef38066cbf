package dev.hearth.chat;

/** One of several to pick: its value (at most 75 characters, no comma) and what people read. */
public record Option(String value, String label) {}
