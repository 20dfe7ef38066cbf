package dev.hearth.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import org.junit.jupiter.api.Test;

class HomeCommandTests {

    @Test
    void showsWhatIsAPersonsOwnAndNothingOfOthers() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story The pager knew before we did.");
            hearth.type("mia", "/chaos plan Checkout without node 2");
            hearth.fill(
                    "mia",
                    "belief",
                    "It keeps working",
                    "action",
                    "Drain node 2",
                    "stop",
                    "Anyone says so",
                    "undo",
                    "Uncordon",
                    "when",
                    "tue 14:00",
                    "reach",
                    "One node, staging");
            hearth.fill("mia");
            int before = hearth.transcript().length();
            hearth.type("mia", "/hearth home");
            String mine = hearth.transcript().substring(before);
            hearth.type("ben", "/hearth home");
            String other = hearth.transcript().substring(before + mine.length());

            assertThat(mine).contains("Checkout without node 2").contains("The pager knew");
            assertThat(other).contains("Nothing of yours is here yet").doesNotContain("pager");
        }
    }
}
