/** The way in: links that are good once, sessions that end by themselves, and who is let through to the pages. */
@NullMarked
package dev.hearth.web.signin;

import org.jspecify.annotations.NullMarked;
