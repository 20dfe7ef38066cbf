/** What an incident sounds like: up to three that were before, shown to one person alone. */
@NullMarked
package dev.hearth.incidents.similar;

import org.jspecify.annotations.NullMarked;
