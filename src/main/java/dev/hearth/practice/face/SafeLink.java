package dev.hearth.practice.face;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses may be followed from the page: web pages, ours and others', and nothing that runs (P17). */
final class SafeLink {

    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s\\\\]+|/(?![/\\\\])[^\\s\\\\]*");

    private SafeLink() {}

    static @Nullable String orNull(@Nullable String address) {
        return address != null && safe(address) ? address : null;
    }

    static boolean safe(String address) {
        return SAFE.matcher(address).matches();
    }
}
