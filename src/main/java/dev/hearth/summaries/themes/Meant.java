package dev.hearth.summaries.themes;

import java.util.List;

/** What texts mean, as points of one width: alike in meaning is near. All zeros mean nothing. */
@FunctionalInterface
public interface Meant {

    /** The meanings of these texts, in their order. */
    List<float[]> of(List<String> texts);
}
