package dev.hearth.prompts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a text fit to be read aloud in a bad hour: short, plain, one question, nobody accused. */
final class Wording {

    static final int LONGEST = 140;
    static final int LONGEST_TELLING = 400;
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private static final String OPENING = "(?:^|[.,:;!?–—]\\s*)(?:and |or |but |so )?";
    private static final String EMBEDDING = "\\b(?:know|say|tell|see|ask|learn|remember|wonder|find out|about|of) ";
    private static final String WHO = "(?:who|whose|who's)\\b";
    private static final String ACCUSING = "(?:did|do|does|was|were|is|are|has|have|had|would)(?:n't)?\\b";
    private static final String HINDSIGHT = "\\b(?:should|ought to)(?:n't| not)?(?: have|'ve)\\b";
    private static final Map<Pattern, String> UNSAFE = unsafe();

    private Wording() {}

    private static Map<Pattern, String> unsafe() {
        Map<Pattern, String> unsafe = new LinkedHashMap<>();
        refuse(unsafe, OPENING + WHO + "|" + EMBEDDING + WHO, "asks for a person; ask what or how");
        refuse(unsafe, "\\bwho (?:did|broke|caused|forgot|missed|failed)\\b", "looks for a culprit; ask what happened");
        refuse(unsafe, OPENING + "why\\b|\\bwhy " + ACCUSING, "asks why; ask what or how");
        refuse(unsafe, HINDSIGHT, "judges in hindsight; ask what was known then");
        refuse(unsafe, "\\broot[ -]causes?\\b", "speaks of one cause; ask what contributed");
        refuse(unsafe, "\\bfaults?\\b", "speaks of fault; ask what contributed");
        refuse(unsafe, "\\bblam(?:e|es|ed|ing)\\b", "speaks of blame; ask what contributed");
        refuse(unsafe, "\\bhuman errors?\\b", "labels people; ask what they saw");
        return unsafe;
    }

    private static void refuse(Map<Pattern, String> unsafe, String pattern, String sentence) {
        unsafe.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), sentence);
    }

    /** What is wrong with a question that may use these placeholders; nothing, if it is good. */
    static List<String> ofQuestion(String text, Set<String> placeholders) {
        List<String> problems = ofStatement(text, placeholders);
        if (!text.endsWith("?")) {
            problems.add("does not end with a question mark");
        }
        return problems;
    }

    /** What is wrong with a text that need not ask anything; nothing, if it is good. */
    static List<String> ofStatement(String text) {
        return ofStatement(text, Set.of());
    }

    private static List<String> ofStatement(String text, Set<String> placeholders) {
        return of(text, LONGEST, placeholders);
    }

    /** What is wrong with something that is told, which may be longer; nothing, if it is good. */
    static List<String> ofTelling(String text) {
        return of(text, LONGEST_TELLING, Set.of());
    }

    private static List<String> of(String text, int longest, Set<String> placeholders) {
        List<String> problems = new ArrayList<>();
        String plain = text.replace('’', '\'');
        UNSAFE.forEach((pattern, sentence) -> {
            if (pattern.matcher(plain).find()) {
                problems.add(sentence);
            }
        });
        addShape(text, longest, problems);
        addPlaceholders(text, placeholders, problems);
        return problems;
    }

    private static void addShape(String text, int longest, List<String> problems) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            problems.add("is " + length + " characters long; " + longest + " is the most");
        }
        if (text.chars().filter(c -> c == '?').count() > 1) {
            problems.add("asks more than one question");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add("must stay on one line");
        }
    }

    private static void addPlaceholders(String text, Set<String> known, List<String> problems) {
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!known.contains(found.group(1))) {
                problems.add(found.group() + " is not filled in here");
            }
        }
        if (PLACEHOLDER.matcher(text).replaceAll("").matches(".*[{}].*")) {
            problems.add("has a brace without its partner");
        }
    }
}
