/**
 * Microsoft Teams: what people do there comes in through one door, and what Hearth says goes out in cards.
 *
 * <p>The vendor's SDK is archived. It is used in {@code msteams.sdk} alone, behind the two interfaces of
 * {@code msteams.connector}: {@code Connector} posts, edits and asks who is there, {@code Gatekeeper} says whether what came
 * in is from Teams. Activities are read and cards are written here, as JSON. Another client takes the SDK's place by
 * implementing these two and deleting {@code msteams.sdk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "startup",
            "clock",
            "workspaces",
            "chat",
            "chat::platform",
            "reception",
            "reception::local"
        })
@NullMarked
package dev.hearth.msteams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
