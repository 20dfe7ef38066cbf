/** What the practice chat shows, kept in memory alone, and the people in it. */
@NullMarked
package dev.hearth.practice.screen;

import org.jspecify.annotations.NullMarked;
