package dev.hearth.plays;

import java.time.Duration;
import java.util.regex.Pattern;

/** What people do in a chat, whichever it is: the plays are written against this alone. */
interface Chat extends AutoCloseable {

    /** Types into the channel: a command such as {@code /chaos plan}, or {@code @Hearth …}. */
    void type(String person, String line);

    /** Whether nobody else sees the commands that somebody types into the channel. */
    default boolean hidesCommands() {
        return true;
    }

    /** Whether somebody can be played here. */
    default boolean plays(String person) {
        return true;
    }

    /** Types into the thread under the newest message in the channel that says this. */
    void answer(String person, String under, String line);

    /** Chooses what may be done with a message, such as {@code Add to incident}, on words that somebody else writes into the channel. */
    void point(String person, String shortcut, String author, String words);

    /** Presses a button, or picks an option, by its label, wherever this person sees it. */
    void press(String person, String label);

    /** Fills in the form this person has open, by the labels of its fields, and sends it. */
    void fill(String person, String... labelsAndValues);

    /** Another program brings something to one of Hearth's addresses. */
    void bring(String path, String json);

    /** Looks at what Hearth keeps ready for this person. */
    void visit(String person);

    /** Lets time pass; everything that comes due on the way happens. */
    void pass(Duration time);

    /** What this person was told last that looks like this. */
    String read(String person, Pattern pattern);

    /** Everything that happened, in the words in which this chat shows it. */
    Transcript transcript();

    @Override
    void close();
}
