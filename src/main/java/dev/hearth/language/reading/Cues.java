package dev.hearth.language.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a sentence shows beside its meaning: whom it speaks to and of, whether it asks, how sure it is. Each says little alone. */
final class Cues {

    /** How much a cue weighs beside one number of a meaning. */
    private static final float WEIGHT = 0.3f;

    private static final float LONG = 300;

    private static final List<Pattern> CUES = Stream.of(
                    "\\byou\\b|\\byour\\b|\\bu\\b|\\bur\\b",
                    "^you\\b|^your\\b",
                    "\\bi\\b|\\bim\\b|\\bmy\\b",
                    "\\bwe\\b|\\bour\\b|\\bus\\b",
                    "\\bhe\\b|\\bshe\\b|\\bhis\\b|\\bher\\b|\\bthey\\b|\\btheir\\b",
                    "\\b(?:someone|somebody|nobody|no one|anyone|anybody|everyone|whoever|people|guys?)\\b",
                    "\\b(?:developer|engineer|operator|admin|team|maintainer|author|contractor|intern|dba|manager|vendor"
                        + "|customer|user|reviewer)s?\\b",
                    "\\?$",
                    "^why\\b|\\bwhy (?:did|do|does|is|are|was|would|cant|dont|didnt)",
                    "^(?:what|how|which|where|when)\\b",
                    "^(?:did|do|does|are|is|have|has|can|could|would)\\b.*\\?",
                    "!",
                    "\\b(?:should|could|would|might)(?:nt)? (?:\\w+ )?have\\b|\\b(?:should|could|would)ve\\b"
                            + "|\\bhad (?:we|they|he|she|the|it|there)\\b",
                    "\\bfailed to\\b|\\bforgot|\\bneglect|\\bignored?\\b",
                    "\\broot cause\\b|\\bcause:|\\bhuman error|\\berror by|operator error|\\bmistake",
                    "\\b(?:never|always|cannot|cant|impossible|nothing|100|sure|definitely|certain|guarantee)\\b",
                    "\\b(?:just|even|really|seriously|actually|simply|obviously|clearly|again)\\b",
                    "\\b(?:stupid|dumb|idiot|lazy|careless|incompeten|useless|ridiculous|garbage|pathetic|childish|clown"
                        + "|ignoran|sloppy|crazy|joke|fool)\\w*",
                    "\\b(?:blame|blaming|fault|guilty|responsible)\\b",
                    "\\b(?:not|dont|didnt|doesnt|isnt|wasnt|wont)\\b",
                    "\\b(?:broke|broken|messed|screwed|ruined|deleted|wrong)\\b",
                    "^\\d|\\butc\\b|\\d\\d:\\d\\d",
                    "\\b(?:postmortem|blameless|review|hindsight|counterfactual|language|words?|questions?|contributing)\\b")
            .map(Pattern::compile)
            .toList();

    /** How many there are. */
    static final int MANY = CUES.size() + 1;

    private Cues() {}

    /** The meaning of a sentence, and after it what it shows. */
    static float[] beside(float[] meaning, Sentence sentence) {
        float[] all = java.util.Arrays.copyOf(meaning, meaning.length + MANY);
        for (int cue = 0; cue < CUES.size(); cue++) {
            all[meaning.length + cue] = CUES.get(cue).matcher(sentence.plain()).find() ? WEIGHT : 0;
        }
        all[all.length - 1] = WEIGHT * Math.min(LONG, sentence.plain().length()) / LONG;
        return all;
    }
}
