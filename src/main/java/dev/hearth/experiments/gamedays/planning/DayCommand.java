package dev.hearth.experiments.gamedays.planning;

import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.gamedays.course.DayBrakes;
import dev.hearth.experiments.gamedays.talk.DayPrivately;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** {@code /chaos gameday}: a plan, or with a verb and a number what is to be done about one. */
@Component
class DayCommand implements Command {

    private static final int LISTED = 10;

    private final GameDays days;
    private final DayScenes scenes;
    private final DayForm form;
    private final DayViews views;
    private final DayPrivately privately;
    private final Teams teams;
    private final Map<String, BiFunction<Request, Integer, Reply>> verbs;

    DayCommand(
            GameDays days,
            DayScenes scenes,
            DayForm form,
            DayViews views,
            DayBrakes brakes,
            DayPrivately privately,
            Teams teams) {
        this.days = days;
        this.scenes = scenes;
        this.form = form;
        this.views = views;
        this.privately = privately;
        this.teams = teams;
        this.verbs = Map.of(
                "show", this::show,
                "record", this::record,
                "join", brakes::join,
                "hold", brakes::hold,
                "stop", brakes::hold,
                "release", brakes::release,
                "end", brakes::end,
                "cancel", brakes::cancel);
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "gameday", "[list|plan|VERB N]");
    }

    @Override
    public Reply handle(Request request, String text) {
        String[] words = text.strip().split("\\s+", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        String rest = words.length > 1 ? words[1] : "";
        BiFunction<Request, Integer, Reply> verb = verbs.get(first);
        if (verb != null) {
            return number(request, rest)
                    .map(number -> verb.apply(request, number))
                    .orElseGet(() -> privately.which(first));
        }
        if (Ref.read(text).filter(ref -> ref.rest().isEmpty()).isPresent()) {
            return show(request, Ref.read(text).orElseThrow().number());
        }
        return switch (first) {
            case "plan" -> form.open(request, rest);
            case "list" -> list(request);
            case "" -> openIn(request).isEmpty() ? form.open(request, "") : list(request);
            default -> form.open(request, text);
        };
    }

    /** The one that is named, else the only one that is not over here. */
    private Optional<Integer> number(Request request, String rest) {
        if (!rest.isEmpty()) {
            return Ref.read(rest).map(Ref::number);
        }
        List<GameDay> open = openIn(request);
        return open.size() == 1 ? Optional.of(open.getFirst().number()) : Optional.empty();
    }

    private List<GameDay> openIn(Request request) {
        return team(request).map(team -> days.openIn(team.id())).orElse(List.of());
    }

    private Optional<Team> team(Request request) {
        return Optional.ofNullable(request.place()).flatMap(teams::at);
    }

    private Reply list(Request request) {
        List<GameDay> all =
                team(request).map(team -> days.in(team.id(), LISTED)).orElse(List.of());
        return all.isEmpty() ? privately.say("gamedays.list.empty") : Reply.say(views.list(all));
    }

    Reply show(Request request, int number) {
        return scenes.find(request.person().workspace(), number)
                .map(scene -> Reply.say(views.details(scene)))
                .orElseGet(() -> privately.unknown(number));
    }

    private Reply record(Request request, int number) {
        return record(request, number, 1);
    }

    Reply record(Request request, int number, int part) {
        return scenes.find(request.person().workspace(), number)
                .map(scene -> Reply.say(views.file(scene, part)))
                .orElseGet(() -> privately.unknown(number));
    }
}
