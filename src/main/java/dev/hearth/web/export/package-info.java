/** What people take along: files in open formats, in which nobody's words act. */
@NullMarked
package dev.hearth.web.export;

import org.jspecify.annotations.NullMarked;
