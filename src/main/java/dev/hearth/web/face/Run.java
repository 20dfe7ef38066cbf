package dev.hearth.web.face;

import org.jspecify.annotations.Nullable;

/**
 * A run of characters on a page.
 *
 * @param kind words, strong, code or link
 * @param text what it says
 * @param target where a link leads; null for all others
 */
public record Run(String kind, String text, @Nullable String target) {}
