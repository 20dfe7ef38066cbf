package dev.hearth.reviews.review;

import java.util.List;

/** Knows the moments that more than one shared account speaks of. Never how many, and never whose. */
public interface SharedMoments {

    /** Times of day such as {@code 14:11}, in order; none before accounts may be read. */
    List<String> of(Review review);
}
