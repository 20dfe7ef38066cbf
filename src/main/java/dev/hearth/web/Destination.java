package dev.hearth.web;

/** A page worth going to: named on every page once somebody is signed in. Every bean of this type is found. */
public interface Destination {

    /** Where it stands among the others; smaller is earlier. */
    int order();

    /** Its path, for example {@code /pages/experiments}. */
    String path();

    /** Its name in the voice is {@code web.to.WORD}, and what is there {@code web.to.WORD.about}. */
    String word();
}
