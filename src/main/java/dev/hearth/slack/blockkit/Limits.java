package dev.hearth.slack.blockkit;

/** How much Slack takes of everything, in characters unless the name says otherwise. */
final class Limits {

    static final int BLOCKS_OF_A_MESSAGE = 50;
    static final int BLOCKS_OF_A_VIEW = 100;
    static final int BUTTONS_OF_A_ROW = 5;
    static final int OPTIONS = 100;
    static final int BOXES = 10;
    static final int RADIOS = 5;

    static final int TEXT = 3000;
    static final int MESSAGE = 12_000;
    static final int VIEW = 60_000;
    static final int FALLBACK = 3900;
    static final int HEADER = 150;
    static final int LABEL = 75;
    static final int FIELD_LABEL = 2000;
    static final int PLACEHOLDER = 150;
    static final int TITLE = 24;
    static final int INPUT = 3000;
    static final int VALUE = 2000;
    static final int ADDRESS = 3000;
    static final int DESCRIPTION = 2000;

    private Limits() {}
}
