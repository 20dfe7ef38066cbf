/** Takes what people do in the practice chat to the reception, and shows them the answer. */
@NullMarked
package dev.hearth.practice.desk;

import org.jspecify.annotations.NullMarked;
