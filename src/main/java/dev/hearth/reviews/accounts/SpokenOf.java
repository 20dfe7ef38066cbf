package dev.hearth.reviews.accounts;

import dev.hearth.reviews.accounts.Accounts.Answer;
import dev.hearth.reviews.accounts.Accounts.Told;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.SharedMoments;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The moments that more than one shared account speaks of: by the question it answers, or by the time it names. */
@Component
class SpokenOf implements SharedMoments {

    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");

    private final Accounts accounts;
    private final Timelines timelines;
    private final Meant meant;

    SpokenOf(Accounts accounts, Timelines timelines, Meant meant) {
        this.accounts = accounts;
        this.timelines = timelines;
        this.meant = meant;
    }

    @Override
    public List<String> of(Review review) {
        if (!review.showsAccounts()) {
            return List.of();
        }
        ZoneId zone = meant.team(review).zone();
        return timelines
                .find(review.workspace(), review.incident())
                .map(timeline -> of(accounts.shared(review), timeline, zone))
                .orElse(List.of());
    }

    static List<String> of(List<Told> accounts, Timeline timeline, ZoneId zone) {
        Set<String> times = new TreeSet<>();
        timeline.moments().forEach(moment -> times.add(Moments.time(moment.at(), zone)));
        Map<String, Integer> spoken = new TreeMap<>();
        for (Told told : accounts) {
            Set<String> here = new TreeSet<>();
            told.answers().forEach(answer -> here.addAll(times(answer, timeline, zone)));
            here.retainAll(times);
            here.forEach(time -> spoken.merge(time, 1, Integer::sum));
        }
        return spoken.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> times(Answer answer, Timeline timeline, ZoneId zone) {
        Set<String> times = new TreeSet<>();
        timeline.at(answer.moment()).ifPresent(moment -> times.add(Moments.time(moment.at(), zone)));
        Matcher found = CLOCK.matcher(answer.words());
        while (found.find()) {
            times.add("%02d:%s".formatted(Integer.parseInt(found.group(1)), found.group(2)));
        }
        return times;
    }
}
