package dev.hearth.reviews.again;

import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** On the day of a lesson, asks its keeper what became of it; where nobody keeps it, the channel. One message to each. */
@Component
class DayCaller implements Caller {

    private final Teams teams;
    private final Lessons lessons;
    private final AskingAgain asking;
    private final AskSpeech speech;
    private final Posts posts;
    private final Gate gate;

    DayCaller(Teams teams, Lessons lessons, AskingAgain asking, AskSpeech speech, Posts posts, Gate gate) {
        this.teams = teams;
        this.lessons = lessons;
        this.asking = asking;
        this.speech = speech;
        this.posts = posts;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return AskingAgain.DAY;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).filter(Team::setUp).ifPresent(team -> {
            LocalDate today = LocalDate.ofInstant(now, team.zone());
            byKeeper(team, today).values().forEach(theirs -> ask(team, theirs, today, due));
            asking.plan(team);
        });
    }

    /** What was missed is asked about on the next day that suits, together with what is due then. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        teams.find(new Team.Id(Long.parseLong(subject))).ifPresent(asking::plan);
    }

    private Map<Optional<Person>, List<Lesson>> byKeeper(Team team, LocalDate today) {
        return lessons.openOf(team).stream()
                .filter(lesson ->
                        lesson.turn().isItsDay(today) && AskDay.suits(today, AskingAgain.isDirect(lesson), team))
                .collect(Collectors.groupingBy(
                        lesson -> Optional.ofNullable(lesson.words().keeper()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void ask(Team team, List<Lesson> all, LocalDate today, Instant due) {
        List<Lesson> asked = all.stream().limit(AskSpeech.MOST).toList();
        Optional<Person> keeper = Optional.ofNullable(asked.getFirst().words().keeper());
        String handle = "lesson:" + asked.getFirst().number() + ":" + today;
        Address to = keeper.<Address>map(Address.To::new).orElseGet(() -> new Address.In(team.place()));
        Unasked question = new Unasked(
                Posting.of(to, speech.day(team, asked, today))
                        .as(handle)
                        .ratherMissing()
                        .until(due.plus(AskingAgain.KEEPS)),
                team,
                Unasked.Pressing.BUDGETED,
                speech.about());
        Gate.Passage passage = gate.offer(question);
        if (passage == Gate.Passage.SENT) {
            posts.enter(team, handle, today, asked, true);
        }
        asked.forEach(lesson -> lessons.save(after(lesson, passage, today), LessonChanged.What.TURN));
    }

    /** Where there was no room for the question, its day is a week later. */
    private static Lesson after(Lesson lesson, Gate.Passage passage, LocalDate today) {
        return lesson.turning(
                passage == Gate.Passage.LEFT_OUT
                        ? lesson.turn().later(today.plusWeeks(1))
                        : lesson.turn().askedOn(today));
    }
}
