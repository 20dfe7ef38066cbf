package dev.hearth.summaries.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Album;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.summaries.pictures.Picture;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A made quarter of three hundred stories whose arcs are known, read back month by month and as a whole. */
@Tag("P4")
class QuarterTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/quarter");

    @Test
    void readsKnownArcsBackAndTheSameStoriesGiveTheSame() throws IOException {
        Map<String, String> texts;
        Map<String, Picture> pictures;
        try (Harness hearth = Harness.with("jdbc:h2:mem:quarter1;DB_CLOSE_DELAY=-1", Remembering.class)) {
            Team team = tell(hearth, MadeQuarter::of);
            texts = read(hearth);
            pictures = pictures(hearth, team);
        }
        assertThat(texts.get("2026-12"))
                .contains("Faded: fewer people than in the three months before spoke of certificate")
                .contains("New: several people spoke of payment, provider, webhook")
                .contains("Grew: more people than in the three months before spoke of alert")
                .contains(
                        "Steady: as in the three months before, several people spoke of deployment, release, rollback")
                .contains("No theme since November 2026: accountants, export, nightly")
                .doesNotContain("No theme since October");
        assertThat(texts.get("2026-12").split("Also told")[0])
                .as("what is not English is in no theme")
                .doesNotContain("Übergabe");
        assertThat(texts.get("2026-12").split("Also told")[1]).contains("Übergabe");
        keepOrCompare(texts, pictures);
        try (Harness other = Harness.with("jdbc:h2:mem:quarter2;DB_CLOSE_DELAY=-1", Remembering.class)) {
            Team team = tell(other, whose -> {
                List<Story> shuffled = new ArrayList<>(MadeQuarter.of(whose));
                Collections.shuffle(shuffled, new Random(7));
                return shuffled;
            });
            read(other).forEach((name, text) -> assertThat(text).isEqualTo(texts.get(name)));
            Map<String, Picture> again = pictures(other, team);
            assertThat(again.keySet()).isEqualTo(pictures.keySet());
            pictures.forEach((name, picture) -> {
                assertThat(again.get(name).png()).isEqualTo(picture.png());
                assertThat(again.get(name).svg()).isEqualTo(picture.svg());
            });
        }
    }

    private static Team tell(Harness hearth, java.util.function.Function<Team, List<Story>> told) {
        hearth.type("zoe", "/story to make the team");
        Team team =
                hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
        StoryNumbers numbers = hearth.bean(StoryNumbers.class);
        Stories stories = hearth.bean(Stories.class);
        hearth.bean(Ledger.class)
                .run(() -> told.apply(team)
                        .forEach(story -> stories.add(
                                new Story(
                                        story.teller() == null ? numbers.random() : numbers.next(),
                                        story.team(),
                                        story.teller(),
                                        story.told(),
                                        story.audience(),
                                        story.words(),
                                        false),
                                team.workspace())));
        return team;
    }

    private static TreeMap<String, String> read(Harness hearth) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String month : List.of("2026-10", "2026-11", "2026-12")) {
            texts.put(month, shown(hearth.forge("zoe", "summaries.read", "1:" + month + "-01")));
        }
        texts.put("quarter", shown(hearth.type("zoe", "/hearth summary quarter")));
        texts.put("week", shown(hearth.type("zoe", "/hearth summary week")));
        return texts;
    }

    private static TreeMap<String, Picture> pictures(Harness hearth, Team team) {
        TreeMap<String, Picture> pictures = new TreeMap<>();
        for (Period period : List.of(
                new Period(Period.Kind.MONTH, LocalDate.parse("2026-12-01")),
                new Period(Period.Kind.QUARTER, MadeQuarter.OCTOBER))) {
            Landscape landscape =
                    hearth.bean(Landscapes.class).of(team, Whose.OWN, period).orElseThrow();
            landscape
                    .pictures()
                    .forEach(lie -> pictures.put(
                            period.kind().word() + "-" + lie.name(),
                            hearth.bean(Album.class).draw(team, period, lie).orElseThrow()));
        }
        return pictures;
    }

    private static void keepOrCompare(Map<String, String> texts, Map<String, Picture> pictures) throws IOException {
        Map<String, String> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name + ".txt", text));
        pictures.forEach((name, picture) -> files.put(name + ".svg", picture.svg()));
        String folder = System.getProperty("pictures");
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            if (folder != null) {
                Files.write(
                        Path.of(folder, picture.getKey() + ".png"),
                        picture.getValue().png());
            }
        }
        if (Boolean.getBoolean("golden")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(file.getValue()).isEqualTo(Files.readString(GOLDEN.resolve(file.getKey())));
        }
    }

    private static String shown(Reply reply) {
        String text = reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
        return text.replaceAll("\\bs-[0-9a-z]{4,16}\\b", "s-k7m2") + "\n";
    }
}
