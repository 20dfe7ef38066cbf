package dev.hearth.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.hearth.workspaces.Person;

/** A run of characters in a line. Only these can act; plain words never ping, link or change a layout (P17). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "span")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Span.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Span.Strong.class, name = "strong"),
    @JsonSubTypes.Type(value = Span.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Span.Mention.class, name = "mention"),
    @JsonSubTypes.Type(value = Span.Link.class, name = "link")
})
public sealed interface Span {

    /** What a screen reader or a notification says. */
    String plain();

    /** Plain words, ours or people's; adapters escape them. */
    record Words(String text) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Words that stand out. */
    record Strong(String text) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Something to type, in fixed width. */
    record Code(String text) implements Span {
        @Override
        public String plain() {
            return text;
        }
    }

    /** The name of a person as the platform shows it. */
    record Mention(Person person) implements Span {
        @Override
        public String plain() {
            return "@" + person.handle();
        }
    }

    /** A link under a label of our own. */
    record Link(String label, String target) implements Span {
        @Override
        public String plain() {
            return label;
        }
    }
}
