package dev.hearth.team.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Walks over typed words, numbers and signs, and remembers how far it came and what stopped it. */
final class Cursor {

    private static final int LONGEST_NUMBER = 9;

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    /** A piece of the text in small letters, from {@code start} (included) to {@code end} (not included). */
    record Token(Kind kind, String text, int start, int end) {

        boolean is(String other) {
            return text.equals(other);
        }

        boolean isNumber() {
            return kind == Kind.NUMBER && text.length() <= LONGEST_NUMBER;
        }

        /** Of a number only. */
        int value() {
            return Integer.parseInt(text);
        }

        boolean touches(Token next) {
            return end == next.start;
        }
    }

    private final String typed;
    private final List<Token> tokens;
    private int at;
    private @Nullable String because;

    Cursor(String typed) {
        this.typed = typed;
        this.tokens = tokens(typed);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index < tokens.size() ? tokens.get(index) : new Token(Kind.END, "", typed.length(), typed.length());
    }

    boolean done() {
        return peek().kind() == Kind.END;
    }

    void skip(int count) {
        at += count;
    }

    /** Steps over the next piece if it is this word or sign. */
    boolean take(String word) {
        boolean found = peek().is(word);
        at += found ? 1 : 0;
        return found;
    }

    /** Steps over the next pieces if they are these words, one after another; else over none. */
    boolean takeAll(String... words) {
        boolean found = IntStream.range(0, words.length).allMatch(i -> peek(i).is(words[i]));
        at += found ? words.length : 0;
        return found;
    }

    /** Steps over the next piece if it is one of these words. */
    boolean takeAny(List<String> words) {
        return words.stream().anyMatch(this::take);
    }

    /** Steps over the next piece if the words know it. */
    <T> Optional<T> take(Map<String, T> words) {
        Optional<T> known = Optional.ofNullable(words.get(peek().text()));
        at += known.isPresent() ? 1 : 0;
        return known;
    }

    /** Gives up, for a reason that is a sentence for people. */
    <T> Optional<T> stop(String reason) {
        because = reason;
        return Optional.empty();
    }

    Optional<String> because() {
        return Optional.ofNullable(because);
    }

    /** What has been stepped over, as typed. */
    String soFar() {
        return at == 0 ? "" : typed.substring(tokens.getFirst().start(), peek(-1).end());
    }

    /** What is left, as typed. */
    String rest() {
        return typed.substring(peek().start()).strip();
    }

    /** The next {@code count} pieces, as typed. */
    String ahead(int count) {
        return typed.substring(peek().start(), peek(count - 1).end());
    }

    private static List<Token> tokens(String typed) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < typed.length()) {
            Kind kind = kind(typed.charAt(start));
            int end = start + 1;
            while (kind != Kind.SIGN && end < typed.length() && kind(typed.charAt(end)) == kind) {
                end++;
            }
            if (kind != Kind.END) {
                tokens.add(new Token(kind, typed.substring(start, end).toLowerCase(Locale.ROOT), start, end));
            }
            start = end;
        }
        return tokens;
    }

    private static Kind kind(char letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return Kind.END;
        }
        if (letter >= '0' && letter <= '9') {
            return Kind.NUMBER;
        }
        return Character.isLetter(letter) || letter == '\'' ? Kind.WORD : Kind.SIGN;
    }
}
