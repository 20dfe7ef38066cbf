package dev.hearth.msteams.cards;

/** How much Teams takes, or can be read on a phone; in characters unless the name says otherwise. */
final class Limits {

    /** The bytes of a card, a little under 28 KB so that the activity around it stays under it too. */
    static final int CARD_BYTES = 27_000;
    /** What a dialog may grow to rather than lose what somebody typed; Teams counts two bytes each, at most 100 KB. */
    static final int DIALOG = 45_000;

    static final int ACTIONS = 6;
    static final int RADIOS = 5;
    static final int BOXES = 10;

    static final int SUMMARY = 300;
    static final int HEADING = 300;
    static final int TITLE = 60;
    static final int LABEL = 75;
    static final int FIELD_LABEL = 300;
    static final int INPUT = 3000;
    static final int NAME = 80;
    static final int SUBJECT = 1000;
    static final int ADDRESS = 2000;

    private Limits() {}
}
