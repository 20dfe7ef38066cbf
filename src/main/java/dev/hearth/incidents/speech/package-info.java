/** How incidents are spoken about: the card, the thread, forms and private answers. */
@NullMarked
package dev.hearth.incidents.speech;

import org.jspecify.annotations.NullMarked;
