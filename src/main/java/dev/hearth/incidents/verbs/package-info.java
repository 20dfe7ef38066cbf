/** What people do to an incident, one verb after another. */
@NullMarked
package dev.hearth.incidents.verbs;

import org.jspecify.annotations.NullMarked;
