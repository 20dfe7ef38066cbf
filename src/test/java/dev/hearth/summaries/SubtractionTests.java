package dev.hearth.summaries;

import static dev.hearth.summaries.Folk.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.stories.Story;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.summaries.making.Summaries;
import dev.hearth.summaries.themes.Tellers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever reads two summaries and takes one from the other learns nothing of fewer than five. On Monday 4 January 2027. */
@Tag("P4")
class SubtractionTests {

    private static final Period DECEMBER = new Period(Period.Kind.MONTH, LocalDate.parse("2026-12-01"));
    private static final Period QUARTER = new Period(Period.Kind.QUARTER, LocalDate.parse("2026-10-01"));

    @Test
    @Tag("P8")
    void beforeAndAfterOneIsTakenBackNothingSaysWhereItLay() {
        try (Harness hearth = Harness.start()) {
            Folk folk = Folk.of(hearth, "payments");
            List<String> names = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                String teller = Folk.EIGHT.get(at);
                names.add(
                        folk.placed(teller, "2026-12-10", "The certificates expired, says " + teller, at < 5 ? 0 : 1));
                folk.placed(teller, "2026-12-11", "Another matter of " + teller, 1);
            }
            folk.told(null, "2026-12-31", "The certificates expired without a name");
            String before = shown(hearth.type("ben", "/hearth summary month"));
            assertThat(before).contains("Several people spoke of certificates", "towards “people”", "towards “tools”");

            hearth.type("mia", "/story withdraw " + names.getFirst());
            String after = shown(hearth.type("ben", "/hearth summary month"));
            assertThat(landscape(hearth, folk, DECEMBER).pictures())
                    .as("four are left in one corner; were that corner alone gone, it would say where the story lay")
                    .isEmpty();
            assertThat(after)
                    .contains("Several people spoke of certificates")
                    .doesNotContain("says mia", "towards “people”", "towards “tools”");
            assertThat(titles(before)).as("nothing came instead").containsAll(titles(after));

            hearth.type("ben", "/story withdraw " + names.get(1));
            hearth.type("cleo", "/story withdraw " + names.get(2));
            assertThat(shown(hearth.type("ben", "/hearth summary month"))).contains("spoke of certificates");
            hearth.type("dan", "/story withdraw " + names.get(3));
            assertThat(shown(hearth.type("ben", "/hearth summary month"))).doesNotContain("spoke of certificates");

            hearth.type("eve", "/story withdraw " + names.get(4));
            for (String teller : List.of("ivo", "jan", "kai")) {
                folk.told(teller, "2026-11-10", "The certificates expired, says " + teller);
            }
            assertThat(landscape(hearth, folk, QUARTER).themes())
                    .as("with three of November those that are left were six: who saw December would know these three")
                    .allMatch(theme -> theme.stories().stream()
                            .noneMatch(story -> story.words().text().contains("certificates")));
        }
    }

    @Test
    void aTellerOfFiftyIsOneAndTwoTeamsOfTheSamePeopleStayApart() {
        try (Harness hearth = Harness.start()) {
            Folk folk = Folk.of(hearth, "payments");
            for (int i = 0; i < 50; i++) {
                folk.placed("mia", "2026-12-10", "The certificates expired again, time " + i, 0);
            }
            for (String teller : List.of("ben", "cleo", "dan")) {
                folk.placed(teller, "2026-12-10", "The certificates expired, says " + teller, 0);
            }
            folk.placed("eve", "2026-12-12", "A platypus in the pipes", 0);
            Folk others = Folk.of(hearth, "shop");
            for (String teller : Folk.EIGHT) {
                others.placed(teller, "2026-12-10", "The certificates of the shop expired, says " + teller, 1);
                others.placed(teller, "2026-12-11", "Something else of " + teller, 1);
            }

            String shop = shown(hearth.type("ben", "/hearth summary month"));
            String payments = shown(hearth.in("payments").type("ben", "/hearth summary month"));
            assertThat(shop)
                    .contains("Several people spoke of certificates")
                    .doesNotContain("expired again", "platypus");
            assertThat(payments)
                    .doesNotContain("Several people spoke", "of the shop")
                    .contains("towards “people”: most");
            assertThat(payments.lines().filter(line -> line.startsWith("“")).count())
                    .as("of one teller one sentence")
                    .isEqualTo(4);
        }
    }

    /** Whatever is made and taken back when: of two groups that are shown, what only one has is nobody, or five, or all of it. */
    @Test
    void noTwoGroupsThatAreShownCanBeSubtracted() {
        try (Harness hearth = Harness.start()) {
            Folk folk = Folk.of(hearth, "payments");
            Random random = new Random(11);
            List<String[]> names = new ArrayList<>();
            String[] matters = {"certificates expired", "backlog grew", "alerts rang"};
            for (int i = 0; i < 110; i++) {
                String teller = Folk.EIGHT.get(random.nextInt(8));
                String day = QUARTER.from().plusDays(random.nextInt(92)).toString();
                names.add(new String[] {teller, folk.told(teller, day, "The " + matters[i % 3] + " on day " + i)});
            }
            List<Period> periods = List.of(DECEMBER, QUARTER.months().getFirst(), QUARTER);
            int seen = 0;
            for (Period period : periods) {
                landscape(hearth, folk, period);
                for (int i = 0; i < 12; i++) {
                    String[] name = names.remove(random.nextInt(names.size()));
                    hearth.type(name[0], "/story withdraw " + name[1]);
                    seen += assertNothingCanBeSubtracted(hearth, folk);
                }
            }
            assertThat(seen).isPositive();
        }
    }

    /** How many pairs there were. */
    private static int assertNothingCanBeSubtracted(Harness hearth, Folk folk) {
        List<Set<Story>> groups = new ArrayList<>();
        Stream.concat(Stream.of(QUARTER), QUARTER.months().stream())
                .flatMap(period -> hearth.bean(Landscapes.class).of(folk.team, Whose.OWN, period).stream())
                .forEach(landscape -> note(landscape, groups));
        int pairs = 0;
        for (Set<Story> one : groups) {
            for (Set<Story> other : groups) {
                if (one != other && one.stream().anyMatch(other::contains)) {
                    pairs++;
                    assertThat(Tellers.areEnough(one)).isTrue();
                    Set<Story> only = new HashSet<>(one);
                    only.removeAll(other);
                    assertThat(only.isEmpty() || Tellers.areEnough(only)).isTrue();
                }
            }
        }
        return pairs;
    }

    private static Set<String> titles(String summary) {
        return summary.lines().filter(line -> line.matches("• .* s-[0-9a-z]+")).collect(Collectors.toSet());
    }

    private static void note(Landscape landscape, List<Set<Story>> groups) {
        landscape.themes().forEach(theme -> groups.add(new HashSet<>(theme.stories())));
    }

    private static Landscape landscape(Harness hearth, Folk folk, Period period) {
        Summaries summaries = hearth.bean(Summaries.class);
        List<Made> drafted = summaries.draft(folk.team, period);
        hearth.bean(Ledger.class).run(() -> summaries.keep(folk.team, drafted));
        return hearth.bean(Landscapes.class).of(folk.team, Whose.OWN, period).orElseThrow();
    }
}
