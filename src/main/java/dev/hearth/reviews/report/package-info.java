/** The review as it is read: on a page, as Markdown, on paper; and how it is closed. */
@NullMarked
package dev.hearth.reviews.report;

import org.jspecify.annotations.NullMarked;
