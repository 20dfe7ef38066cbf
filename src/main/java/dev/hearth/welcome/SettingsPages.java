package dev.hearth.welcome;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Keeping;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The settings of one's teams: the chat's own form, taken by whoever takes it there. Who is named in it stays as it is. */
@Controller
class SettingsPages implements Destination {

    private static final String PATH = "/pages/settings";
    private static final String ONE = PATH + "/{team:\\d{1,18}}";

    private final Belonging belonging;
    private final SetUp setUp;
    private final Keeping keeping;
    private final Voice voice;

    SettingsPages(Belonging belonging, SetUp setUp, Keeping keeping, Voice voice) {
        this.belonging = belonging;
        this.setUp = setUp;
        this.keeping = keeping;
        this.voice = voice;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "settings";
    }

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        return new ModelAndView("welcome/teams").addObject("teams", belonging.of(visitor.person()));
    }

    @GetMapping(ONE)
    ModelAndView show(Visitor visitor, @PathVariable("team") long number) {
        return team(visitor, number)
                .flatMap(team -> form(visitor, team).map(form -> page(team, form, "")))
                .orElseGet(Missing::page);
    }

    @PostMapping(ONE)
    ModelAndView keep(
            Visitor visitor, @PathVariable("team") long number, @RequestParam MultiValueMap<String, String> typed) {
        return team(visitor, number)
                .flatMap(team -> form(visitor, team).map(form -> keep(visitor, team, form, typed)))
                .orElseGet(Missing::page);
    }

    private ModelAndView keep(Visitor visitor, Team team, Form form, MultiValueMap<String, String> typed) {
        Ask.Submitted submitted = new Ask.Submitted(form.name(), form.carry(), values(form, typed));
        return switch (setUp.submit(request(visitor, team, submitted), submitted)) {
            case Reply.Open(Form again) -> page(team, again, "");
            case Reply.NotKept _ -> page(team, form.holding(submitted.values()), voice.line("web.not-yet"));
            default -> new ModelAndView("redirect:" + PATH + "/" + team.id().value() + "?kept");
        };
    }

    private Optional<Form> form(Visitor visitor, Team team) {
        Ask nothing = new Ask.Submitted("", "", Map.of());
        return setUp.open(request(visitor, team, nothing)) instanceof Reply.Open(Form form)
                ? Optional.of(form)
                : Optional.empty();
    }

    private Request request(Visitor visitor, Team team, Ask ask) {
        return keeping.request(visitor, team.place(), ask);
    }

    /** Pages know nobody's name, so nobody is chosen on them; a browser's lines end in their own way. */
    private static Map<String, String> values(Form form, MultiValueMap<String, String> typed) {
        Map<String, String> values = new HashMap<>();
        fields(form).forEach(field -> {
            List<String> sent = typed.getOrDefault(field.name(), List.of());
            values.put(
                    field.name(),
                    field instanceof Field.People
                            ? field.value()
                            : String.join(",", sent).replace("\r\n", "\n"));
        });
        return values;
    }

    private static Stream<Field> fields(Form form) {
        return Stream.concat(form.fields().stream(), form.more().stream());
    }

    private Optional<Team> team(Visitor visitor, long number) {
        return belonging.theirs(visitor.person(), new Team.Id(number));
    }

    private static ModelAndView page(Team team, Form form, String mistake) {
        return new ModelAndView("welcome/settings")
                .addObject("team", team.id().value())
                .addObject("name", team.name())
                .addObject("mistake", mistake)
                .addObject("inputs", Inputs.of(fields(form).toList(), form.mistakes()))
                .addObject("submit", form.submit());
    }
}
