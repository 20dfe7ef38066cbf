package dev.hearth.reviews.afterwards;

import dev.hearth.reviews.review.Review;
import dev.hearth.workspaces.Person;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * One running of this node, in which nobody answers the same round twice. That somebody did is known to memory alone, and
 * only here: a table of it, however hashed, would name the first to answer to whoever holds the key (P3).
 */
@Component
class Sitting {

    private final UUID id = UUID.randomUUID();
    private final Map<Review.Id, Set<Person>> answered = new ConcurrentHashMap<>();

    UUID id() {
        return id;
    }

    boolean has(Review review, Person person) {
        return answered.getOrDefault(review.id(), Set.of()).contains(person);
    }

    /** Somebody answers now; false if they did before. */
    boolean take(Review review, Person person) {
        return answered.computeIfAbsent(review.id(), id -> ConcurrentHashMap.newKeySet())
                .add(person);
    }

    /** They may answer again, for it was not kept. */
    void giveBack(Review review, Person person) {
        answered.getOrDefault(review.id(), ConcurrentHashMap.newKeySet()).remove(person);
    }

    void over(Review.Id review) {
        answered.remove(review);
    }
}
