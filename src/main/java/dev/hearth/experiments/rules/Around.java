package dev.hearth.experiments.rules;

import dev.hearth.clearance.Hold;
import dev.hearth.experiments.book.Neighbour;
import java.util.List;

/**
 * How things stand around an experiment.
 *
 * @param halted whether nothing begins in the whole workspace
 * @param heard whether what is said in its channel can be heard there, as far as anybody knows
 * @param holds what holds its team back
 * @param beside the other teams it names
 */
public record Around(boolean halted, boolean heard, List<Hold> holds, List<Beside> beside) {

    public Around {
        holds = List.copyOf(holds);
        beside = List.copyOf(beside);
    }

    /**
     * Another team it names.
     *
     * @param name what people call that team
     * @param neighbour why it is named, and what it says
     * @param heard as {@link Around#heard}, in that team's channel
     * @param holds what holds that team back
     */
    public record Beside(String name, Neighbour neighbour, boolean heard, List<Hold> holds) {

        public Beside {
            holds = List.copyOf(holds);
        }
    }
}
