package dev.hearth.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a message. A new kind is the one change that touches every adapter. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Context.class, name = "context"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Document.class, name = "document"),
    @JsonSubTypes.Type(value = Block.Buttons.class, name = "buttons"),
    @JsonSubTypes.Type(value = Block.Choices.class, name = "choices")
})
public sealed interface Block {

    /** What a screen reader or a notification says; empty for what can only be pressed. */
    String plain();

    /** The one line a message is about; people's words in it cannot act. */
    record Heading(String text) implements Block {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A paragraph. */
    record Text(Prose prose) implements Block {
        @Override
        public String plain() {
            return prose.plain();
        }
    }

    /** Short named facts, one under another or side by side. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public String plain() {
            return facts.stream()
                    .map(fact -> fact.name() + ": " + fact.value().plain())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Somebody's words, as theirs. */
    record Quote(String words, @Nullable String attribution) implements Block {
        @Override
        public String plain() {
            return "“" + words + "”" + (attribution == null ? "" : " (" + attribution + ")");
        }
    }

    /** A quiet line under the rest. */
    record Context(Prose prose) implements Block {
        @Override
        public String plain() {
            return prose.plain();
        }
    }

    /** A picture with what it shows in words. */
    record Picture(String address, String description) implements Block {
        @Override
        public String plain() {
            return description;
        }
    }

    /**
     * The text of a file, to be taken along: saved where the platform can, else shown as it is, in fixed width.
     *
     * @param name what the file is called
     * @param text all of it; at most {@link #MOST} characters and {@link #LINES} lines, so that every platform shows it whole
     */
    record Document(String name, String text) implements Block {

        /** How many characters every platform shows whole. */
        public static final int MOST = 2900;

        /** How many lines every platform shows whole. */
        public static final int LINES = 80;

        /** A file in as many parts as it needs, cut between lines where that is possible; put together they are the file. */
        public static List<Document> parts(String name, String text) {
            List<Document> parts = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int end = end(text, at);
                parts.add(new Document(name, text.substring(at, end)));
                at = end;
            }
            return parts.isEmpty() ? List.of(new Document(name, text)) : parts;
        }

        private static int end(String text, int from) {
            int end = from;
            for (int line = 0; line < LINES && end < text.length(); line++) {
                int next = text.indexOf('\n', end) + 1;
                int after = next == 0 ? text.length() : next;
                if (after - from > MOST) {
                    break;
                }
                end = after;
            }
            return end == text.length() || end - from > MOST / 2 || hasManyLines(text, from, end)
                    ? end
                    : cut(text, from);
        }

        private static boolean hasManyLines(String text, int from, int end) {
            return text.substring(from, end).chars().filter(one -> one == '\n').count() >= LINES;
        }

        /** In the middle of a line that is too long, but never of a character. */
        private static int cut(String text, int from) {
            int end = Math.min(text.length(), from + MOST);
            return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** Things to press, the most important first. */
    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = List.copyOf(buttons);
        }

        /** These buttons. */
        public static Buttons of(Button... buttons) {
            return new Buttons(List.of(buttons));
        }

        @Override
        public String plain() {
            return "";
        }
    }

    /** One thing to pick out of several; picking is a press whose subject ends in {@code =} and the value. */
    record Choices(Press press, String label, List<Option> options) implements Block {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public String plain() {
            return "";
        }
    }

    /** A named fact. */
    record Fact(String name, Prose value) {}
}
