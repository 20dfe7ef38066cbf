package dev.hearth.summaries.quarter;

import dev.hearth.stories.Audience;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The last quarter of 2026 in a made-up team of forty: three hundred stories. Certificates fade, the nightly export is told of no
 * more in December, in which a new payment provider comes; alerts grow, rollbacks stay. Where stories lie moves from
 * people to tools. The same every time.
 */
final class MadeQuarter {

    static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    private static final Path FOLDER = Path.of("src/test/resources/quarter");
    private static final String[] PEOPLE = ("abel berit cosmo dunja edgar frauke gunnar hedda ivo jytte knut lotta"
                    + " moritz nele olaf petra quirin runa sven thea udo vera wanda xaver yara zita anton bente clemens"
                    + " dora emil finja gero hanne ilja jonna karsten lene malte nora")
            .split(" ");

    /** How often each is told in October, November and December. */
    private enum Matter {
        CERTIFICATES(28, 20, 6),
        EXPORT(16, 16, 0),
        ROLLBACK(17, 17, 17),
        PAGER(6, 13, 30),
        PROVIDER(0, 0, 17),
        OTHERS(29, 30, 26),
        DEUTSCH(4, 4, 4);

        private final int[] months;

        Matter(int... months) {
            this.months = months;
        }
    }

    private final Team team;
    private final List<Story> stories = new ArrayList<>();

    private MadeQuarter(Team team) {
        this.team = team;
    }

    /** All of them, with numbers of their own in the order of their days. */
    static List<Story> of(Team team) {
        MadeQuarter quarter = new MadeQuarter(team);
        for (Matter matter : Matter.values()) {
            List<List<String>> sentences = sentences(matter);
            int told = 0;
            for (int month = 0; month < matter.months.length; month++) {
                for (int i = 0; i < matter.months[month]; i++) {
                    quarter.tell(matter, month, i, told++, sentences);
                }
            }
        }
        return quarter.stories;
    }

    private void tell(Matter matter, int month, int inMonth, int at, List<List<String>> sentences) {
        boolean nameless = inMonth % 9 == 8;
        LocalDate first = OCTOBER.plusMonths(month);
        LocalDate day = nameless
                ? first.plusMonths(1).minusDays(1)
                : first.plusDays((inMonth * 11L + matter.ordinal() * 5L) % first.lengthOfMonth());
        String teller = PEOPLE[(inMonth + matter.ordinal() * 13 + month * 7) % PEOPLE.length];
        stories.add(new Story(
                new Story.Id(stories.size() + 1L),
                team.id(),
                nameless ? null : new Person(team.workspace(), teller),
                day,
                at % 7 == 0 ? Audience.EVERYONE : Audience.TEAM,
                new Story.Words(
                        text(at, sentences, first, day),
                        "",
                        at % 4 == 1,
                        at % 3 == 0 ? 0 : 1 + (at * 5 + month) % 7,
                        meaning(at, month)),
                false));
    }

    /** Sentence by sentence, so that no text comes twice. */
    private static String text(int at, List<List<String>> sentences, LocalDate month, LocalDate day) {
        List<String> said = new ArrayList<>();
        int turn = 0;
        int left = at;
        for (List<String> choices : sentences) {
            turn = left + turn;
            said.add(choices.get(turn % choices.size()));
            left /= choices.size();
        }
        if (sentences.size() == 1) {
            said.add(month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + '.');
        }
        return String.join(" ", said)
                .replace("{day}", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static Meaning meaning(int at, int month) {
        int[][] places = {{80, 10, 10}, {10, 80, 10}, {34, 33, 33}, {45, 45, 10}};
        int[][] likely = {{0, 0, 0, 2, 3}, {0, 2, 2, 3, 1}, {1, 1, 1, 2, 3}};
        int[] place = places[likely[month][at % 5]];
        return at % 4 == 3
                ? Meaning.NONE
                : new Meaning(
                        new Meaning.Weights("reflection.triad.carried", place[0], place[1], place[2]),
                        List.of(new Meaning.Step("reflection.dyad.telling", 1 + (at * 3 + month * 2) % 7)),
                        null,
                        Set.of(),
                        "",
                        "");
    }

    private static List<List<String>> sentences(Matter matter) {
        try {
            return Arrays.stream(Files.readString(FOLDER.resolve(matter.name().toLowerCase(Locale.ROOT) + ".txt"))
                            .split("\n\n"))
                    .map(part -> part.lines().toList())
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
