/** What happens to experiments as time passes, and when something holds their team back. */
@NullMarked
package dev.hearth.experiments.passing;

import org.jspecify.annotations.NullMarked;
