package dev.hearth.stories.naming;

import dev.hearth.stories.Story;

/** A story is hidden until a steward has decided; told inside the deed that hides it. Nobody is named. */
record StoryWaits(Story.Id story) {}
