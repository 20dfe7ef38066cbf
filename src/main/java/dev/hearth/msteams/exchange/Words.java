package dev.hearth.msteams.exchange;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What people typed, as they see it: without the mention of Hearth and the marks in which Teams sends it. */
final class Words {

    private static final Pattern MENTION =
            Pattern.compile("<at[^<>]{0,200}>([^<>]{0,200})</at>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>|</p>|</div>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern CALLED = Pattern.compile("^([@/]?hearth\\b|/)\\s*", Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** What was typed to Hearth, without its name. */
    static String typed(Activity activity) {
        String text = activity.body().path("text").asString("");
        for (JsonNode entity : activity.body().path("entities")) {
            boolean ours = Activity.text(entity, "type").equals("mention")
                    && Activity.text(entity.path("mentioned"), "id").equals(activity.bot());
            String written = entity.path("text").asString("");
            if (ours && !written.isEmpty()) {
                text = replaceFirst(text, written);
            }
        }
        boolean marked = Activity.text(activity.body(), "textFormat").equals("xml");
        return CALLED.matcher(plain(text, marked)).replaceFirst("").strip();
    }

    /** Whether Hearth is mentioned, or called by its name or a command. */
    static boolean areToHearth(Activity activity) {
        for (JsonNode entity : activity.body().path("entities")) {
            if (Activity.text(entity.path("mentioned"), "id").equals(activity.bot())) {
                return true;
            }
        }
        return CALLED.matcher(plain(activity.body().path("text").asString(""), false))
                .find();
    }

    /** The words of a message as HTML. */
    static String html(String html) {
        return plain(html, true);
    }

    /** Teams writes what people typed as text with a few marks: mentions always, the rest in messages as HTML. */
    private static String plain(String text, boolean marked) {
        String named = MENTION.matcher(text).replaceAll("@$1");
        String bare =
                marked ? MARK.matcher(BREAK.matcher(named).replaceAll("\n")).replaceAll("") : named;
        return bare.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ')
                .strip();
    }

    private static String replaceFirst(String text, String part) {
        int at = text.indexOf(part);
        return at < 0 ? text : text.substring(0, at) + text.substring(at + part.length());
    }
}
