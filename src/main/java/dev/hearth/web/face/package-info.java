/** How what the bot says is shown on a page. */
@NamedInterface("face")
@NullMarked
package dev.hearth.web.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
