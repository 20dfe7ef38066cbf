package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Form;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what, by every way there is. The stage's channels have nine people: the sample people, p7 and p8. */
@Tag("P10")
class AudienceTests {

    private static final String SECRET = "porcupine";
    private static Harness hearth;
    private static final Map<String, String> IDS = new LinkedHashMap<>();

    @BeforeAll
    static void threeStories() {
        hearth = Harness.start();
        for (String audience : new String[] {"me", "team", "everyone"}) {
            hearth.type("mia", "/story");
            Reply kept = hearth.fill("mia", "story", SECRET + " for " + audience, "audience", audience);
            IDS.put(audience, id(kept));
        }
    }

    @AfterAll
    static void close() {
        hearth.close();
    }

    @ParameterizedTest
    @CsvSource({
        // who,   audience, sees it from the channel, privately
        "mia,     me,       true,  true",
        "mia,     team,     true,  true",
        "mia,     everyone, true,  true",
        "ben,     me,       false, false",
        "ben,     team,     true,  true",
        "ben,     everyone, true,  true",
        "zoe,     me,       false, false",
        "zoe,     team,     false, false",
        "zoe,     everyone, true,  true",
        "guest,   me,       false, false",
        "guest,   team,     false, false",
        "guest,   everyone, false, false",
        "foreign, me,       false, false",
        "foreign, team,     false, false",
        "foreign, everyone, false, false",
    })
    void everyoneSeesWhatIsForThemAndNothingElse(String who, String audience, boolean inChannel, boolean privately) {
        String channel = who.equals("zoe") ? "elsewhere" : "payments";
        String id = IDS.get(audience);
        Consumer<Boolean> checkAll = direct -> {
            boolean sees = direct ? privately : inChannel;
            Place place = new Place(workspace(who), channel, null, direct);
            assertThat(words(type(who, place, "show " + id), audience))
                    .as("show")
                    .isEqualTo(sees);
            assertThat(words(type(who, place, "search " + SECRET + " " + audience), audience))
                    .as("search")
                    .isEqualTo(sees);
            assertThat(words(press(who, place, "stories.show", id), audience))
                    .as("picked")
                    .isEqualTo(sees);
            assertThat(words(press(who, place, "stories.show", "x=" + id), audience))
                    .as("picked")
                    .isEqualTo(sees);
        };
        checkAll.accept(false);
        checkAll.accept(true);
    }

    @ParameterizedTest
    @CsvSource({"ben", "zoe", "guest", "foreign"})
    void nobodyButTheTellerChangesOrTakesBackOrLists(String who) {
        Place place = new Place(workspace(who), "payments", null, false);
        IDS.values().forEach(id -> {
            for (String name : new String[] {"stories.share", "stories.alone", "stories.withdraw", "stories.edit"}) {
                assertThat(words(press(who, place, name, id))).as(name).isFalse();
            }
            assertThat(words(type(who, place, "edit " + id))).isFalse();
            assertThat(words(type(who, place, "withdraw " + id))).isFalse();
            assertThat(words(press(who, place, "stories.older", id))).isFalse();
        });
        assertThat(words(type(who, place, "mine"))).isFalse();
        IDS.forEach((audience, id) -> assertThat(shown(type("mia", mias(), "show " + id)))
                .contains(SECRET + " for " + audience)
                .contains(hearth.bean(dev.hearth.chat.Voice.class).line("stories.read-by." + audience)));
    }

    @ParameterizedTest
    @CsvSource({"ben", "foreign"})
    void aFormOpenedForOneIsNoneForAnother(String who) {
        Form mias = ((Reply.Open) type("mia", mias(), "edit " + IDS.get("me"))).form();
        Place place = new Place(workspace(who), "payments", null, false);

        Reply reply = ask(
                who,
                place,
                new Ask.Submitted(mias.name(), mias.carry(), Map.of("story", "mine now", "audience", "everyone")));

        assertThat(words(reply)).isFalse();
        assertThat(shown(type("mia", mias(), "show " + IDS.get("me")))).contains(SECRET + " for me");
    }

    private static Place mias() {
        return new Place(workspace("mia"), "payments", null, false);
    }

    private static Reply type(String who, Place place, String text) {
        return ask(who, place, new Ask.Typed("story", text));
    }

    private static Reply press(String who, Place place, String name, String subject) {
        return ask(who, place, new Ask.Pressed(new dev.hearth.chat.Press(name, subject), null));
    }

    private static Reply ask(String who, Place place, Ask ask) {
        WallClock clock = hearth.bean(WallClock.class);
        return hearth.bean(Reception.class)
                .receive(new Request(
                        RequestKey.of(UUID.randomUUID().toString(), clock.instant()),
                        new Person(place.workspace(), who.equals("foreign") ? "mia" : who),
                        who.equals("guest") ? Standing.GUEST : Standing.MEMBER,
                        place,
                        ask,
                        clock.nanos(),
                        late -> {}));
    }

    private static Workspace.Id workspace(String who) {
        return hearth.bean(Workspaces.class)
                .meet("stage", who.equals("foreign") ? "another" : "stage")
                .id();
    }

    private static boolean words(Reply reply, String audience) {
        return shown(reply).contains(SECRET + " for " + audience);
    }

    private static boolean words(Reply reply) {
        return shown(reply).contains(SECRET + " for");
    }

    private static String shown(Reply reply) {
        return switch (reply) {
            case Reply.Say say -> say.message().plain();
            case Reply.Open open -> open.form().toString();
            case Reply.NotKept not -> not.message().plain();
            case Reply.Silence silence -> "";
            case Reply.Whispering _ -> "";
        };
    }

    private static String id(Reply reply) {
        return shown(reply).replaceAll("(?s).*(s-[0-9a-z]{4}).*", "$1");
    }
}
