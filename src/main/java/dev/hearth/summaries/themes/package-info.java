/** Who stands behind a group of stories for sure, and which stories are alike. No database, no clock. */
@NullMarked
package dev.hearth.summaries.themes;

import org.jspecify.annotations.NullMarked;
