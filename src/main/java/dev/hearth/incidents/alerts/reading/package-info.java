/** What other programs send when an alert fires or ends, each in its own shape, read as the same few things. */
@NullMarked
package dev.hearth.incidents.alerts.reading;

import org.jspecify.annotations.NullMarked;
