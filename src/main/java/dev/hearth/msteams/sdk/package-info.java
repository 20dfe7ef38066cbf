/**
 * The Bot Framework's own client and the token libraries it brings, behind {@code msteams.connector}; no other room sees
 * them.
 */
@NullMarked
package dev.hearth.msteams.sdk;

import org.jspecify.annotations.NullMarked;
