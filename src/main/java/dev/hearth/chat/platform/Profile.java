package dev.hearth.chat.platform;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a platform knows of a person: their time zone, if it says, and whether they own the workspace or are a guest. */
public record Profile(@Nullable ZoneId zone, boolean owner, boolean guest) {}
