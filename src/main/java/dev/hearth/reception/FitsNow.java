package dev.hearth.reception;

import dev.hearth.chat.Place;
import java.util.List;

/** Knows which commands fit a place just now; they stand first in its help. Every bean is asked. */
public interface FitsNow {

    /** The commands as {@code word verb}, the most useful first; empty for none. */
    List<String> commands(Place place);
}
