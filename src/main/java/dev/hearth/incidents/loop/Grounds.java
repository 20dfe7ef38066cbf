package dev.hearth.incidents.loop;

/**
 * On what a decision was made, if somebody added it; against hindsight.
 *
 * @param looked what was looked at; empty if nobody said
 * @param enough whether that was enough, in words; empty if nobody said
 */
public record Grounds(String looked, String enough) {

    /** Nobody said. */
    public static final Grounds UNSAID = new Grounds("", "");

    /** Whether anything was said. */
    public boolean said() {
        return !looked.isEmpty() || !enough.isEmpty();
    }
}
