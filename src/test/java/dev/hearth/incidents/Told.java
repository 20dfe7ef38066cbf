package dev.hearth.incidents;

import java.util.ArrayList;
import java.util.List;

/** Transcripts kept as text, for the rooms inside. */
public final class Told {

    private Told() {}

    /** Of several edits of one message in a row the last one counts: whether others go out before it is a matter of time. */
    public static void check(String name, String told) {
        List<String> blocks = new ArrayList<>();
        for (String block : told.replaceAll("\\bs-[0-9a-z]{4,}\\b", "s-a222").split("(?m)^(?=\\S)")) {
            if (!blocks.isEmpty() && isEdit(block) && first(block).equals(first(blocks.getLast()))) {
                blocks.removeLast();
            }
            blocks.add(block);
        }
        Golden.assertTold(name, String.join("", blocks));
    }

    private static boolean isEdit(String block) {
        return block.startsWith("Hearth edits ");
    }

    private static String first(String block) {
        return block.lines().findFirst().orElse("");
    }
}
