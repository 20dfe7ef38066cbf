/** What experiments have to do with what a team believes: which belief one looks at, what it showed, and when it is looked at again. */
@NullMarked
package dev.hearth.experiments.believing;

import org.jspecify.annotations.NullMarked;
