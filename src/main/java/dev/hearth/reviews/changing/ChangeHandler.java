package dev.hearth.reviews.changing;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.echoing.Sense;
import dev.hearth.reviews.lessons.LessonForms;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.reviews.lessons.Theirs;
import dev.hearth.team.Belonging;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form in which a lesson is changed or taken back. Anybody in its team may; who did is not kept. */
@Component
class ChangeHandler implements FormHandler {

    private final Theirs theirs;
    private final Lessons lessons;
    private final ChangeForms forms;
    private final LessonForms fields;
    private final LessonSpeech speech;
    private final Teams teams;
    private final Belonging belonging;
    private final Naming naming;
    private final Ledger ledger;
    private final TeamClock clock;
    private final Voice voice;
    private final Sense sense;

    ChangeHandler(
            Theirs theirs,
            Lessons lessons,
            ChangeForms forms,
            LessonForms fields,
            LessonSpeech speech,
            Teams teams,
            Belonging belonging,
            Naming naming,
            Ledger ledger,
            TeamClock clock,
            Voice voice,
            Sense sense) {
        this.sense = sense;
        this.theirs = theirs;
        this.lessons = lessons;
        this.forms = forms;
        this.fields = fields;
        this.speech = speech;
        this.teams = teams;
        this.belonging = belonging;
        this.naming = naming;
        this.ledger = ledger;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public String form() {
        return Presses.CHANGE;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String[] carried = submitted.carry().split(" ", 2);
        Optional<Lesson> lesson = theirs.lesson(request, carried[0]);
        Optional<Team> team = lesson.flatMap(found -> teams.find(found.team()));
        if (carried.length < 2 || team.isEmpty()) {
            return speech.gone(submitted.value(LessonForms.TEXT));
        }
        return submitted.ticked(ChangeForms.BACK)
                ? takeBack(request, lesson.get())
                : change(request, submitted, lesson.get(), team.get(), carried[1]);
    }

    private Reply takeBack(Request request, Lesson lesson) {
        return ledger.keep(
                request,
                () -> {
                    Optional<Lesson> locked = locked(lesson);
                    locked.ifPresent(lessons::remove);
                    return locked.isPresent() ? Deed.done(lesson.number()) : Deed.refused(speech.gone(""));
                },
                number -> Reply.say(voice.say("reviews.taken-back", "number", number)));
    }

    private Reply change(Request request, Ask.Submitted submitted, Lesson lesson, Team team, String edition) {
        ZonedDateTime now = clock.now().atZone(team.zone());
        Changed changed = new Changed(lesson, submitted, now);
        Map<String, String> mistakes = new HashMap<>(changed.mistakes());
        Person keeper = changed.keeper();
        if (keeper != null && !keeper.equals(lesson.words().keeper()) && !isFit(request, submitted, team, keeper)) {
            mistakes.put(LessonForms.KEEPER, "keeper");
        }
        if (!edition.equals(ChangeForms.edition(lesson))) {
            mistakes.put(LessonForms.TEXT, "meanwhile");
        }
        return mistakes.isEmpty()
                ? keep(request, submitted, lesson, team, now, edition)
                : Reply.open(fields.mend(forms.filled(lesson), submitted, mistakes));
    }

    private boolean isFit(Request request, Ask.Submitted submitted, Team team, Person keeper) {
        return keeper.equals(request.person())
                || belonging.theirs(keeper, team.id()).isPresent()
                        && naming.mistake(team.workspace(), submitted, LessonForms.KEEPER)
                                .isEmpty();
    }

    private Reply keep(
            Request request, Ask.Submitted submitted, Lesson lesson, Team team, ZonedDateTime now, String edition) {
        sense.lookUp(team, submitted.value(LessonForms.TEXT));
        return ledger.keep(
                request,
                () -> {
                    Optional<Lesson> locked = locked(lesson);
                    if (locked.isEmpty()) {
                        return Deed.refused(speech.gone(submitted.value(LessonForms.TEXT)));
                    }
                    if (!ChangeForms.edition(locked.get()).equals(edition)) {
                        return Deed.refused(Reply.open(fields.mend(
                                forms.filled(locked.get()), submitted, Map.of(LessonForms.TEXT, "meanwhile"))));
                    }
                    lessons.save(new Changed(locked.get(), submitted, now).lesson(), LessonChanged.What.WORDS);
                    return Deed.done(lesson.number());
                },
                number -> Reply.say(voice.say("reviews.changed", "number", number)));
    }

    private Optional<Lesson> locked(Lesson lesson) {
        return lessons.lock(lesson.workspace(), lesson.number())
                .filter(found -> found.id().equals(lesson.id()));
    }
}
