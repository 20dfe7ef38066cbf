package dev.hearth.experiments.ideas;

/**
 * An idea that is offered.
 *
 * @param hint the key of what speaks for it; empty where it is only its turn
 */
record Pick(Idea idea, String hint) {}
