package dev.hearth.recall;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;

/** Those who may find something. */
public sealed interface Circle {

    /** How the index writes it. */
    String mark();

    /** All members of the workspace. */
    record Everyone() implements Circle {
        @Override
        public String mark() {
            return "all";
        }
    }

    /** Whoever is in a team. */
    record Of(Team.Id team) implements Circle {
        @Override
        public String mark() {
            return "team:" + team.value();
        }
    }

    /** One person. */
    record Only(Person person) implements Circle {
        @Override
        public String mark() {
            return "person:" + person.handle();
        }
    }
}
