/** Hearth: a facilitator in chat for people who run systems. Each package below is a room with a front door of its own. */
@NullMarked
package dev.hearth;

import org.jspecify.annotations.NullMarked;
