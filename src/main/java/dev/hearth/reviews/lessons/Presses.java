package dev.hearth.reviews.lessons;

/** The names of what may be pressed under a lesson; the subject of each is its number, of some several, with commas. */
public final class Presses {

    /** Changes or takes it back. */
    public static final String CHANGE = "reviews.change";

    /** Plans an experiment with it. */
    public static final String PLAN = "reviews.plan";

    /** Asks about it in four weeks. */
    public static final String LATER = "reviews.later";

    /** Asks about it no more. */
    public static final String NEVER = "reviews.never";

    /** Asks about it again. */
    public static final String AGAIN = "reviews.again";

    /** Shows it alone. */
    static final String SHOW = "reviews.show";

    static final String TRIED = "reviews.tried";
    static final String LET_GO = "reviews.let-go";

    private Presses() {}
}
