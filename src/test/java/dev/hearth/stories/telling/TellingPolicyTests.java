package dev.hearth.stories.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Audience;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Setting;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.workspaces.Workspace;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TellingPolicyTests {

    private static final Setting NINE = new Setting(List.of(circle(1, OptionalInt.of(9))));

    @Test
    void aStoryIsForItsTellerAloneWithTheirNameUnlessTheySayOtherwise() {
        Judgement judgement = judge(NINE, "story", "It rained.");

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Named.class, named -> {
            assertThat(named.draft().audience()).isEqualTo(Audience.ME);
            assertThat(named.draft().words().quotable()).isFalse();
            assertThat(named.draft().words().feeling()).isZero();
        });
    }

    @Test
    void anEmptyStoryIsNone() {
        assertThat(judge(NINE, "story", " \u0000 ")).isInstanceOf(Judgement.Mend.class);
        assertThat(judge(NINE)).isEqualTo(new Judgement.Mend(Map.of("story", "stories.mend.empty")));
    }

    @Test
    @Tag("P3")
    void noNameIsNotOfferedToFewerThanSixAndRefusedIfItIsAskedForAllTheSame() {
        for (OptionalInt people : List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(5))) {
            Setting few = new Setting(List.of(circle(1, people)));

            assertThat(few.offersNoName()).isFalse();
            assertThat(judge(few, "story", "x", "audience", "team", "as", "no-name"))
                    .isEqualTo(new Judgement.Mend(Map.of("as", "stories.mend.too-few")));
        }
        Setting six = new Setting(List.of(circle(1, OptionalInt.of(6))));
        assertThat(six.offersNoName()).isTrue();
        assertThat(judge(six, "story", "x", "audience", "team", "as", "no-name"))
                .isInstanceOf(Judgement.Nameless.class);
        assertThat(judge(six, "story", "x", "audience", "everyone", "as", "no-name"))
                .isInstanceOf(Judgement.Nameless.class);
    }

    @Test
    @Tag("P3")
    void onlyMeWithoutANameIsRefused() {
        assertThat(judge(NINE, "story", "x", "audience", "me", "as", "no-name"))
                .isEqualTo(new Judgement.Mend(Map.of("audience", "stories.mend.only-me")));
    }

    @Test
    void whoIsInSeveralTeamsChoosesOne() {
        Setting two = new Setting(List.of(circle(1, OptionalInt.of(9)), circle(2, OptionalInt.of(3))));

        assertThat(judge(two, "story", "x", "audience", "team-2"))
                .isInstanceOfSatisfying(
                        Judgement.Named.class,
                        named -> assertThat(named.draft().team())
                                .isEqualTo(two.circles().get(1).team()));
        assertThat(judge(two, "story", "x", "audience", "team")).isInstanceOf(Judgement.Mend.class);
        assertThat(judge(two, "story", "x", "audience", "team-3")).isInstanceOf(Judgement.Mend.class);
        assertThat(judge(two, "story", "x", "audience", "everyone", "as", "no-name"))
                .isEqualTo(new Judgement.Mend(Map.of("audience", "stories.mend.which-team")));
        assertThat(judge(two, "story", "x", "audience", "team-2", "as", "no-name"))
                .isEqualTo(new Judgement.Mend(Map.of("as", "stories.mend.too-few")));
    }

    @Test
    void tooLongIsSaidForTheStoryAndTheTitle() {
        assertThat(judge(NINE, "story", "x".repeat(40_001), "title", "y".repeat(151)))
                .isEqualTo(new Judgement.Mend(Map.of("story", "stories.mend.long", "title", "stories.mend.title")));
        assertThat(judge(NINE, "story", "x".repeat(40_000), "title", "y".repeat(150)))
                .isInstanceOf(Judgement.Named.class);
    }

    private static Judgement judge(Setting setting, String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return TellingPolicy.judge(new Ask.Submitted("stories.tell", "", values), setting);
    }

    private static Circle circle(long id, OptionalInt people) {
        Settings settings = new Settings(
                WorkingWeek.usual(ZoneOffset.UTC),
                new Team.Weekly(DayOfWeek.FRIDAY, LocalTime.of(15, 0)),
                List.of(),
                false);
        return new Circle(
                new Team(new Team.Id(id), new Workspace.Id(1), "c" + id, "team " + id, settings, true, false), people);
    }
}
