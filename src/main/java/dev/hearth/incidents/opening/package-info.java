/** How incidents begin: at once, without a form, and with at most one question. */
@NullMarked
package dev.hearth.incidents.opening;

import org.jspecify.annotations.NullMarked;
