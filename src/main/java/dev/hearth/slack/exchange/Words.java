package dev.hearth.slack.exchange;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed, as they see it: without the escapes in which Slack sends it. */
final class Words {

    private static final Pattern MARKED =
            Pattern.compile("<([@#!]|(?=[a-z]{3,10}:))([^<>|\\s]{1,3000})(?:\\|([^<>]{0,3000}))?>");

    private Words() {}

    /** The words as their author sees them. */
    static String plain(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        if (sent.indexOf('<') < 0 && sent.indexOf('&') < 0) {
            return sent;
        }
        return MARKED.matcher(sent)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(shown(found)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The same without the first mention of somebody. */
    static String without(String handle, @Nullable String sent) {
        String text = sent == null ? "" : sent;
        return plain(text.replaceFirst("<@" + Pattern.quote(handle) + "(\\|[^<>]*)?>", ""))
                .strip();
    }

    private static String shown(MatchResult found) {
        String mark = found.group(1);
        String id = found.group(2);
        @Nullable String name = found.group(3);
        if (mark.isEmpty()) {
            return name == null || name.isEmpty() || id.equals(name) || id.endsWith("//" + name)
                    ? id
                    : name + " (" + id + ")";
        }
        return (mark.equals("!") ? "@" : mark) + (name == null || name.isEmpty() ? id : name);
    }
}
