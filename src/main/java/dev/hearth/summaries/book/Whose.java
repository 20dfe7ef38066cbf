package dev.hearth.summaries.book;

/** Whose stories a summary is made of; the two are read beside each other and never mixed. */
public enum Whose {
    /** The team's. */
    OWN,
    /** Those of people who rely on the team, told in one more channel. */
    RELIANTS
}
