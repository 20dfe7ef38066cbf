/** What people see of lessons: the list, its buttons and forms, their part in what is waiting. */
@NullMarked
package dev.hearth.reviews.lessons;

import org.jspecify.annotations.NullMarked;
