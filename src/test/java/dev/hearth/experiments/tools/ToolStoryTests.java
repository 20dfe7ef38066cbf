package dev.hearth.experiments.tools;

import dev.hearth.Harness;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import org.junit.jupiter.api.Test;

/** What people read when a tool reports a run. */
class ToolStoryTests {

    static final String PLAN_WHEN = "tue 14:00";

    static void plan(Harness hearth, String when) {
        hearth.type("mia", "/chaos plan Checkout without node 2");
        hearth.fill(
                "mia",
                "belief",
                "Checkout keeps working",
                "action",
                "Drain node 2",
                "stop",
                "Success below 99 %",
                "undo",
                "Uncordon node 2",
                "when",
                when);
        hearth.fill("mia");
    }

    @Test
    void probe() {
        try (Harness hearth = Harness.start()) {
            Caller tool = new Caller(hearth);
            plan(hearth, PLAN_WHEN);
            tool.sends(Kind.CHAOSTOOLKIT, "chaostoolkit-run-started");
            tool.sends(Kind.CHAOSTOOLKIT, "chaostoolkit-run-deviated");
            hearth.press("ben", "Undone");
            tool.sends(Kind.STEADYBIT, "steadybit-created");
            tool.sends(Kind.STEADYBIT, "steadybit-failed");
            System.out.println(hearth.transcript());
        }
    }
}
