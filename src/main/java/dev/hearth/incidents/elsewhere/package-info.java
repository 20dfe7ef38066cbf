/** What is seen of incidents away from where they are worked on: at home, among what waits, in files, by other rooms. */
@NullMarked
package dev.hearth.incidents.elsewhere;

import org.jspecify.annotations.NullMarked;
