package dev.hearth.reviews.review;

import dev.hearth.workspaces.Person;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was there, as far as a review knows; forgotten with all other names. Whether somebody answered is not kept. */
@Component
public class Crew {

    private final JdbcClient jdbc;

    Crew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who was there.
     *
     * @param zone where their platform says they live; null if it does not say
     * @param declined whether they want to be asked for nothing
     */
    public record Member(Person person, @Nullable ZoneId zone, boolean declined) {}

    /** Everybody who was there, by their handles, so that no order says anything. */
    public List<Member> of(Review review) {
        return jdbc.sql("select person, zone, declined from review_people where review = ? order by person")
                .param(review.id().value())
                .query((row, number) -> new Member(
                        new Person(review.workspace(), row.getString("person")),
                        zone(row.getString("zone")),
                        row.getBoolean("declined")))
                .list();
    }

    /** Whether somebody was there. */
    public boolean has(Review review, Person person) {
        return person.workspace().equals(review.workspace())
                && of(review).stream().anyMatch(member -> member.person().equals(person));
    }

    /** Says anew who was there; who declined before is not asked again. */
    public void set(Review review, Set<Person> people, Map<Person, ZoneId> zones) {
        Set<Person> before =
                of(review).stream().map(Member::person).collect(java.util.stream.Collectors.toUnmodifiableSet());
        before.stream().filter(person -> !people.contains(person)).forEach(gone -> remove(review, gone));
        people.stream().filter(person -> !before.contains(person)).forEach(person -> {
            ZoneId zone = zones.get(person);
            jdbc.sql("insert into review_people (review, person, zone, declined) values (?, ?, ?, false)")
                    .params(review.id().value(), person.handle())
                    .param(zone == null ? null : zone.getId())
                    .update();
        });
    }

    /** Somebody wants to be asked for nothing. */
    public void decline(Review review, Person person) {
        jdbc.sql("update review_people set declined = true where review = ? and person = ?")
                .params(review.id().value(), person.handle())
                .update();
    }

    /** Nobody declined, for all that is kept. */
    public void forgetDeclining(Review review) {
        jdbc.sql("update review_people set declined = false where review = ?")
                .param(review.id().value())
                .update();
    }

    /** Forgets who was there. */
    public void forget(Review review) {
        jdbc.sql("delete from review_people where review = ?")
                .param(review.id().value())
                .update();
    }

    private void remove(Review review, Person person) {
        jdbc.sql("delete from review_people where review = ? and person = ?")
                .params(review.id().value(), person.handle())
                .update();
    }

    private static @Nullable ZoneId zone(@Nullable String written) {
        try {
            return written == null ? null : ZoneId.of(written);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
