/** Who answers for what, the grammar of commands, and their help. */
@NullMarked
package dev.hearth.reception.desk;

import org.jspecify.annotations.NullMarked;
