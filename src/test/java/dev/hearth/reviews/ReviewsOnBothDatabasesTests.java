package dev.hearth.reviews;

import static dev.hearth.reviews.Looked.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a review is the same on both databases. */
class ReviewsOnBothDatabasesTests {

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void aReviewIsKeptFromItsBeginningToItsEnd(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            Looked.incident(hearth);
            hearth.type("mia", "/review start 1");
            hearth.press("mia", "Right");
            Looked.tells(hearth, "ben", "A wall of red", "The clock");
            hearth.forge("dan", "reviews.park", "1");
            hearth.fill("dan", "words", "script the restart");
            hearth.pass(Duration.ofDays(4));
            hearth.forge("mia", "reviews.tell", "1");
            hearth.fill("mia", "conditions", "the rotation", "luck", "one region");
            hearth.forge("mia", "reviews.told", "1");
            hearth.pass(Duration.ofDays(5));
            hearth.forge("mia", "reviews.idea.keep", "1/1");
            hearth.type("mia", "/review close");
            hearth.forge("mia", "reviews.afterwards", "1");
            hearth.fill("mia", "words0", "much");
            hearth.pass(Duration.ofDays(8));

            assertThat(shown(hearth.type("mia", "/review report")))
                    .contains("A wall of red", "The clock", "the rotation", "one region", "kept as lesson 1");
        }
    }
}
