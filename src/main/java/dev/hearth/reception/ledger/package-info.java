/** The ledger as one writer that commits in groups. */
@NullMarked
package dev.hearth.reception.ledger;

import org.jspecify.annotations.NullMarked;
