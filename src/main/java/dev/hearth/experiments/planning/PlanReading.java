package dev.hearth.experiments.planning;

import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.experiments.believing.Grounds;
import dev.hearth.experiments.book.Plan;
import dev.hearth.reception.Ask;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads what was written into the form, all but the time, and says what to mend. */
@Component
class PlanReading {

    private static final List<String> NEEDED = List.of(PlanPage.BELIEF, PlanPage.ACTION, PlanPage.STOP, PlanPage.UNDO);
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4})\\s*(m|min|mins|minutes?|h|hours?)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int TITLE = 80;

    private final Voice voice;
    private final Naming naming;
    private final OtherTeams others;
    private final Beliefs beliefs;

    PlanReading(Voice voice, Naming naming, OtherTeams others, Beliefs beliefs) {
        this.beliefs = beliefs;
        this.voice = voice;
        this.naming = naming;
        this.others = others;
    }

    /** What to mend, a sentence for a field; empty when everything can be read. */
    Map<String, String> mistakes(Team team, Ask.Submitted submitted) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        NEEDED.stream()
                .filter(field -> submitted.value(field).isEmpty())
                .forEach(field -> mistakes.put(field, voice.line("experiments.mend." + field)));
        if (length(submitted).isEmpty()) {
            mistakes.put(PlanPage.LENGTH, voice.line("experiments.mend.length"));
        }
        naming.mistake(team.workspace(), submitted, PlanPage.STAND_INS)
                .ifPresent(sentence -> mistakes.put(PlanPage.STAND_INS, sentence));
        mistakes.putAll(others.mistakes(team, submitted));
        return mistakes;
    }

    /** What was written, once there is nothing to mend. */
    Draft draft(Team team, Ask.Submitted submitted) {
        Plan plan = new Plan(
                title(submitted),
                submitted.value(PlanPage.BELIEF),
                submitted.value(PlanPage.ACTION),
                submitted.value(PlanPage.STOP),
                submitted.value(PlanPage.UNDO),
                submitted.value(PlanPage.TO_WHOM),
                submitted.value(PlanPage.CONDITION),
                submitted.value(PlanPage.REACH),
                submitted.value(PlanPage.WATCH),
                length(submitted).orElseThrow(),
                submitted.ticked(PlanPage.HOUR_BEFORE));
        return new Draft(
                plan,
                submitted.people(PlanPage.STAND_INS, team.workspace()).orElseThrow(),
                others.named(submitted),
                chosen(team, submitted).orElse(null),
                submitted.value(PlanPage.ANEW));
    }

    private Optional<Belief> chosen(Team team, Ask.Submitted submitted) {
        String picked = submitted.value(PlanPage.KNOWN);
        return NUMBER.matcher(picked).matches()
                ? beliefs.find(team.workspace(), new Belief.Id(Long.parseLong(picked)))
                        .filter(belief -> belief.team().equals(team.id()))
                : Optional.empty();
    }

    /** The belief that was picked, or else the one of the team that says the same; nothing for a new one. */
    Optional<Belief> belief(Team team, Draft draft) {
        return Optional.ofNullable(draft.chosen()).or(() -> beliefs.known(team, Grounds.claim(draft.plan())));
    }

    /** The title as given, or else the beginning of what will be done. */
    private static String title(Ask.Submitted submitted) {
        String given = submitted.value(PlanPage.TITLE);
        String words = (given.isEmpty() ? submitted.value(PlanPage.ACTION) : given).replaceAll("\\s+", " ");
        return words.length() <= TITLE ? words : words.substring(0, words.offsetByCodePoints(0, cut(words))) + "…";
    }

    private static int cut(String words) {
        return Math.min(TITLE - 1, words.codePointCount(0, words.length()));
    }

    private Optional<Duration> length(Ask.Submitted submitted) {
        String typed = submitted.value(PlanPage.LENGTH);
        Matcher matcher = LENGTH.matcher(typed.isEmpty() ? voice.line("experiments.form.length.usual") : typed);
        return matcher.matches()
                ? Optional.of(length(matcher)).filter(length -> length.isPositive() && length.compareTo(LONGEST) <= 0)
                : Optional.empty();
    }

    private static Duration length(Matcher matcher) {
        int count = Integer.parseInt(matcher.group(1));
        String unit = matcher.group(2);
        return unit != null && unit.toLowerCase(Locale.ROOT).startsWith("h")
                ? Duration.ofHours(count)
                : Duration.ofMinutes(count);
    }
}
