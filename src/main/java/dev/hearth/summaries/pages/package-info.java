/** The landscape on pages, and its pictures for pages and chats. */
@NullMarked
package dev.hearth.summaries.pages;

import org.jspecify.annotations.NullMarked;
