/** The book of incidents: what is kept of them, in the database. */
@NullMarked
package dev.hearth.incidents.book;

import org.jspecify.annotations.NullMarked;
