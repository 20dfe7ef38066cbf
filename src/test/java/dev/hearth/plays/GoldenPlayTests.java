package dev.hearth.plays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every conversation in every chat, through the doors that people and platforms use, as it is written down. */
class GoldenPlayTests {

    private enum Play {
        EXPERIMENT(Plays::experiment),
        INCIDENT(Plays::incident),
        STORIES(Plays::stories),
        TELLING(Plays::telling),
        IMPORT(Plays::taken),
        GAMEDAY(Plays::gameday),
        ALERT(IncidentPlays::alert),
        ADDING(IncidentPlays::adding),
        DRILL(IncidentPlays::drill),
        REVIEW(Plays::review),
        LESSON(MorePlays::lesson),
        NAMING(MorePlays::naming),
        PULSE(MorePlays::pulse),
        LANGUAGE(Plays::language);

        private final Consumer<Chat> script;

        Play(Consumer<Chat> script) {
            this.script = script;
        }

        String written() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Each product's name, and what is its alone. */
    private static final Pattern SLACK = Pattern.compile("(?i)slack|slash");

    private static final Pattern TEAMS = Pattern.compile("Microsoft|MS Teams|\\w Teams\\b");

    /** Where products are most likely named: what helps people find their way. */
    private static final List<String> HELP = List.of(
            "/hearth help", "/hearth privacy", "/hearth what", "/chaos help", "/ooda help", "/story help", "/hearth x");

    private static final TimeZone OF_THIS_MACHINE = TimeZone.getDefault();

    /** The practice chat has no profiles: its people live where the machine does. */
    @BeforeAll
    static void playInBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterAll
    static void comeBack() {
        TimeZone.setDefault(OF_THIS_MACHINE);
    }

    /** Every play; on the other database where it is shortest, for the chats differ in nothing that lies beneath them. */
    static Stream<Arguments> plays() {
        return Stream.of("H2", "PostgreSQL")
                .flatMap(database -> Stream.of(Play.values()).map(play -> Arguments.of(play, database)));
    }

    static Stream<Arguments> playsInMemory() {
        return Stream.of(Play.values()).map(play -> Arguments.of(play, "H2"));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("plays")
    void inThePracticeChat(Play play, String database) {
        try (Chat chat = new PracticeChatDriver(url(database), settings(database))) {
            play.script.accept(chat);
            chat.transcript().check("practice", play.written());
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("playsInMemory")
    void onSlack(Play play, String database) {
        try (Chat chat = new SlackDriver(play.written(), url(database), allowed(play, database))) {
            play.script.accept(chat);
            chat.transcript().check("slack", play.written());
            assertThat(chat.transcript().text()).doesNotContainPattern(TEAMS);
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("playsInMemory")
    void onMsTeams(Play play, String database) {
        try (Chat chat = new MsTeamsDriver(play.written(), url(database), allowed(play, database))) {
            play.script.accept(chat);
            chat.transcript().check("msteams", play.written());
            assertThat(chat.transcript().text()).doesNotContainPattern(SLACK);
        }
    }

    @Test
    void nothingOnTeamsNamesAnotherProduct() {
        try (Chat chat = new MsTeamsDriver("help", url("H2"), settings("H2"))) {
            HELP.forEach(line -> chat.type("mia", line));
            assertThat(chat.transcript().text()).contains("@Hearth").doesNotContainPattern(SLACK);
        }
    }

    @Test
    void nothingOnSlackNamesAnotherProduct() {
        try (Chat chat = new SlackDriver("help", url("H2"), settings("H2"))) {
            HELP.forEach(line -> chat.type("mia", line));
            assertThat(chat.transcript().text()).contains("/hearth").doesNotContainPattern(TEAMS);
        }
    }

    private static String url(String database) {
        return database.equals("H2") ? Databases.h2() : Databases.postgresql();
    }

    /** In the practice chat everything is allowed. */
    private static String[] allowed(Play play, String database) {
        String allowed = switch (play) {
            case LANGUAGE -> "coach";
            case PULSE -> "pulse";
            default -> "";
        };
        return allowed.isEmpty()
                ? settings(database)
                : Stream.concat(Stream.of(settings(database)), Stream.of("hearth.allow=" + allowed))
                        .toArray(String[]::new);
    }

    private static String[] settings(String database) {
        return database.equals("H2")
                ? new String[] {"hearth.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}
                : Databases.ON_POSTGRESQL;
    }
}
