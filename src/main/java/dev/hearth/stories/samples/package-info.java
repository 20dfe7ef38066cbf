/** Made-up stories for a first look. */
@NullMarked
package dev.hearth.stories.samples;

import org.jspecify.annotations.NullMarked;
