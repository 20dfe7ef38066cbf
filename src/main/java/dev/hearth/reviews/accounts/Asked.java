package dev.hearth.reviews.accounts;

import dev.hearth.prompts.Question;

/**
 * A question to one person about one moment.
 *
 * @param moment its second, {@link dev.hearth.reviews.review.Timeline#WHOLE} for none in particular
 */
record Asked(Question question, long moment) {

    /** As buttons and forms carry it. */
    String written() {
        return question.id() + ":" + moment;
    }
}
