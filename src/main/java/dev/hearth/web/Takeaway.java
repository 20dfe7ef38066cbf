package dev.hearth.web;

import java.util.List;

/** Something kept that its reader may take along as a file. Every bean of this type is found. */
public interface Takeaway {

    /** Where it stands among the others; smaller is earlier. */
    int order();

    /** What the file is called, in lower case; its name in the voice is {@code web.export.WORD}. */
    String word();

    /** All of it that this reader may see. */
    Table table(Visitor reader);

    /**
     * What is in the file. The names of columns are relied on by other programs.
     *
     * @param columns in lower case, the first one names a row
     * @param rows people's words as they are; who writes the file makes them harmless (P17)
     */
    record Table(List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
