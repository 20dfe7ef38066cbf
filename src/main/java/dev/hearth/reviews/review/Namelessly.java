package dev.hearth.reviews.review;

import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a timeline without the people they mention: each is a responder. What is a plain word stays, for it may be one. */
public final class Namelessly {

    private static final Pattern MENTION = Pattern.compile("<@[^<>\\s]{1,120}>|<at>[^<>]{1,120}</at>");

    private final String responder;
    private final Pattern known;

    private Namelessly(String responder, Pattern known) {
        this.responder = responder;
        this.known = known;
    }

    /** @param responder what stands for each of them */
    public static Namelessly of(Collection<Person> people, String responder) {
        String handles = people.stream()
                .map(Person::handle)
                .map(Marked::bare)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new Namelessly(
                responder,
                Pattern.compile(
                        handles.isEmpty() ? "(?!)" : "@(?:" + handles + ")(?![\\p{Alnum}_])",
                        Pattern.CASE_INSENSITIVE));
    }

    /** The words, naming none of them. */
    public String say(String words) {
        String without = MENTION.matcher(words).replaceAll(responder);
        return known.matcher(without).replaceAll(responder);
    }
}
