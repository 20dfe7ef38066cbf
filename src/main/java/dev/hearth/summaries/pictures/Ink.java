package dev.hearth.summaries.pictures;

/** The colours besides the tones; the ground is part of a picture, so it looks the same on light pages and dark ones. */
final class Ink {

    static final int GROUND = 0xFFFFFF;
    static final int WORDS = 0x222222;
    static final int LIGHT = 0xFFFFFF;
    static final int EDGE = 0x8A8A8A;
    static final int BEFORE = 0x9A3412;

    private Ink() {}

    static String written(int colour) {
        return "#%06x".formatted(colour);
    }
}
