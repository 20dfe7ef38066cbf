/** How words are looked at: which are a person's own, sentence by sentence, by phrases and by what they mean. */
@NullMarked
package dev.hearth.language.reading;

import org.jspecify.annotations.NullMarked;
