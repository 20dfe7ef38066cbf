/** Alerts from other programs: each offers or opens an incident, or joins the one that is open; none ever closes one. */
@NullMarked
package dev.hearth.incidents.alerts;

import org.jspecify.annotations.NullMarked;
