/** How what is on the screen looks: on the page, and as JSON. */
@NullMarked
package dev.hearth.practice.face;

import org.jspecify.annotations.NullMarked;
