package dev.hearth.web;

import dev.hearth.workspaces.Person;

/**
 * Who is asking for a page: a member of a workspace who signed in by a link from the bot, never a guest. A controller that
 * takes one is reached by nobody else.
 *
 * @param person as the platform signed them, and as all rooms know them
 */
public record Visitor(Person person) {}
