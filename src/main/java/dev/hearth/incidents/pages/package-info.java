/** The incidents of one's teams on pages: a list, and each with its timeline. */
@NullMarked
package dev.hearth.incidents.pages;

import org.jspecify.annotations.NullMarked;
