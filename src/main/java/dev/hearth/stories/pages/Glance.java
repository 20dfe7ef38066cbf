package dev.hearth.stories.pages;

import dev.hearth.stories.Story;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A mark of a story as somebody saw it, by which a page that was opened before a change is known. */
final class Glance {

    private static final int LENGTH = 32;

    private Glance() {}

    /** The same for the same words, meaning and readers, on every node. */
    static String of(Story story) {
        Story.Words words = story.words();
        String all = List.of(
                        story.audience().word(),
                        String.valueOf(story.team()),
                        words.title(),
                        words.quotable(),
                        words.feeling(),
                        words.writtenMeaning(),
                        words.text())
                .toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
