/** What an adapter implements so that Hearth can speak on its platform; not one noun of a feature. */
@NamedInterface("platform")
@NullMarked
package dev.hearth.chat.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
