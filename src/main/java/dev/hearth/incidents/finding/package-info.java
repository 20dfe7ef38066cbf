/** Which incident people mean, and who may reach it from where. */
@NullMarked
package dev.hearth.incidents.finding;

import org.jspecify.annotations.NullMarked;
