package dev.hearth.reviews.lessons;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.Root;
import dev.hearth.reviews.book.Echoes;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Teams;
import dev.hearth.team.waiting.Briefly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sentences about one lesson, and what to press with it; wherever lessons are spoken of. */
@Component
public class LessonLines {

    private final Lessons lessons;
    private final Echoes echoes;
    private final List<Root> roots;
    private final Teams teams;
    private final Voice voice;

    LessonLines(Lessons lessons, Echoes echoes, List<Root> roots, Teams teams, Voice voice) {
        this.lessons = lessons;
        this.echoes = echoes;
        this.roots = roots;
        this.teams = teams;
        this.voice = voice;
    }

    /** An open lesson: its number and days, and all that was said about it but its words. */
    public Prose about(Lesson lesson, LocalDate today) {
        List<Prose> parts = new ArrayList<>();
        parts.add(voice.say(
                "reviews.lesson",
                "number",
                lesson.number(),
                "noted",
                Briefly.day(lesson.days().noted(), today),
                "day",
                Briefly.day(lesson.days().askAgain(), today)));
        parts.addAll(said(lesson));
        return joined(parts);
    }

    /** What became of a lesson, and what else was said about it but its words. */
    public Prose ended(Lesson lesson, LocalDate today) {
        List<Prose> parts = new ArrayList<>();
        LocalDate on = lesson.end().on();
        parts.add(voice.say(
                "reviews.ended." + key(lesson.state()),
                "number",
                lesson.number(),
                "day",
                on == null ? "" : " " + voice.line("reviews.ended.on", "day", Briefly.day(on, today)),
                "experiment",
                lesson.end().experiment()));
        turnout(lesson).ifPresent(parts::add);
        parts.addAll(said(lesson));
        return joined(parts);
    }

    /** What the experiment showed that a lesson became, as far as people said. */
    public Optional<Prose> turnout(Lesson lesson) {
        return Arrays.stream(lesson.end().turnout().split(","))
                .filter(word -> !word.isEmpty())
                .map(word -> voice.say("reviews.turnout." + word))
                .reduce((one, next) -> one.then(Prose.of("; ")).then(next));
    }

    private List<Prose> said(Lesson lesson) {
        List<Prose> parts = new ArrayList<>();
        from(lesson).ifPresent(parts::add);
        if (lesson.words().keeper() != null) {
            parts.add(voice.say("reviews.keeper", "keeper", lesson.words().keeper()));
        }
        if (lesson.words().link() != null) {
            parts.add(Prose.of(lesson.words().link()));
        }
        return parts;
    }

    /** What it came from; nothing where nobody said, or where that is gone or hidden. */
    public Optional<Prose> from(Lesson lesson) {
        Lesson.Origin origin = lesson.origin();
        if (origin == null || origin.kind() == Lesson.Origin.Kind.STORY && !isKnown(lesson, origin.story())) {
            return Optional.empty();
        }
        return Optional.of(voice.say(
                "reviews.from." + origin.kind().name().toLowerCase(Locale.ROOT),
                "number",
                origin.number(),
                "story",
                origin.story()));
    }

    private boolean isKnown(Lesson lesson, String story) {
        return teams.find(lesson.team())
                .filter(team -> roots.stream().anyMatch(root -> root.knows(team, story)))
                .isPresent();
    }

    /** That it came up before, with what became of it then; nothing if it did not. */
    public Optional<Prose> before(Lesson lesson) {
        List<Lesson> earlier = echoes.earlier(lesson).stream()
                .flatMap(number -> lessons.find(lesson.workspace(), number).stream())
                .toList();
        return earlier.stream()
                .map(one -> voice.say("reviews.before." + key(one.state()), "number", one.number()))
                .reduce((one, next) -> one.then(Prose.of(", ")).then(next))
                .map(all -> voice.say(earlier.size() > 1 ? "reviews.before.often" : "reviews.before", "lessons", all));
    }

    /** What became of a lesson so many years ago. */
    public Prose yearsAgo(Lesson lesson, int years) {
        LocalDate on = lesson.end().on();
        return voice.say(
                "reviews.years." + key(lesson.state()),
                "ago",
                voice.line(years == 1 ? "reviews.years.one" : "reviews.years.more", "years", years),
                "day",
                on == null ? "" : Briefly.day(on, LocalDate.EPOCH),
                "number",
                lesson.number(),
                "experiment",
                lesson.end().experiment(),
                "text",
                Briefly.line(lesson.words().text()));
    }

    /** Its words. */
    public Block words(Lesson lesson) {
        return new Block.Quote(lesson.words().text(), null);
    }

    /** What may become of it: each button says of which lesson. */
    public List<Button> ends(Lesson lesson) {
        return List.of(
                button("tried", Presses.TRIED, lesson),
                button("let-go", Presses.LET_GO, lesson),
                button("plan", Presses.PLAN, lesson));
    }

    /** Shows it alone, with all that can be done with it. */
    public Button more(Lesson lesson) {
        return button("more", Presses.SHOW, lesson);
    }

    /** The same where nothing else of it is offered. */
    public Button open(Lesson lesson) {
        return button("open", Presses.SHOW, lesson);
    }

    private Button button(String label, String name, Lesson lesson) {
        return Button.plain(voice.line("reviews.button." + label, "number", lesson.number()), name, lesson.number());
    }

    private static Prose joined(List<Prose> parts) {
        return parts.stream()
                .reduce((one, next) -> one.then(Prose.of(" · ")).then(next))
                .orElseThrow();
    }

    /** How the voice calls what became of a lesson. */
    static String key(Lesson.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
