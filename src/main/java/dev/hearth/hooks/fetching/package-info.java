/**
 * The one way by which Hearth reaches other programs' servers on a workspace's behalf: only hosts that an administrator
 * allowed, over https, never into a private network, one answer of at most a megabyte within five seconds.
 */
@NamedInterface("fetching")
@NullMarked
package dev.hearth.hooks.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
