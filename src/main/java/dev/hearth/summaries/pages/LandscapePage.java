package dev.hearth.summaries.pages;

import dev.hearth.chat.Block;
import dev.hearth.clock.TeamClock;
import dev.hearth.summaries.Around;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.SummarySpeech;
import dev.hearth.summaries.ToldSpeech;
import dev.hearth.summaries.book.SummaryBook;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Album;
import dev.hearth.summaries.land.Heard;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.summaries.pictures.Picture;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The landscapes of one's teams: every summary that was made, and each as it may be seen today. */
@Controller
class LandscapePage implements Destination {

    private static final String PATH = "/pages/landscape";
    private static final String ONE = PATH + "/{team:\\d{1,18}}/{kind:month|quarter|week}/{from:\\d{4}-\\d{2}-\\d{2}}";
    private static final String BESIDE = "/beside/";
    private static final int MOST = 60;

    private final Belonging belonging;
    private final SummaryBook book;
    private final Landscapes landscapes;
    private final Album album;
    private final ToldSpeech told;
    private final SummarySpeech speech;
    private final Around around;
    private final TeamClock clock;
    private final Face face;

    LandscapePage(
            Belonging belonging,
            SummaryBook book,
            Landscapes landscapes,
            Album album,
            ToldSpeech told,
            SummarySpeech speech,
            Around around,
            TeamClock clock,
            Face face) {
        this.belonging = belonging;
        this.book = book;
        this.landscapes = landscapes;
        this.album = album;
        this.told = told;
        this.speech = speech;
        this.around = around;
        this.clock = clock;
        this.face = face;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "landscape";
    }

    /** A summary that can be opened. */
    record Way(String name, String path) {}

    /** A team and its summaries. */
    record InTeam(String team, List<Way> ways) {}

    /** A picture on the page: where it is, and what it shows in words. */
    record Shown(String path, String description, String question) {}

    /** What some told: as it is read back, in pictures, and in their words. */
    record Read(List<Part> told, List<Shown> pictures, List<Part> quotes) {}

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        return new ModelAndView("summaries/list")
                .addObject(
                        "teams",
                        belonging.of(visitor.person()).stream()
                                .map(team -> new InTeam(team.name(), ways(team)))
                                .toList());
    }

    private List<Way> ways(Team team) {
        return book.made(team.id(), MOST).stream()
                .map(period -> new Way(period.name(), path(team, period)))
                .toList();
    }

    private static String path(Team team, Period period) {
        return PATH + '/' + team.id().value() + '/' + period.kind().word() + '/' + period.from();
    }

    @GetMapping(ONE)
    ModelAndView one(
            Visitor visitor, @PathVariable long team, @PathVariable String kind, @PathVariable LocalDate from) {
        return theirs(visitor, team)
                .flatMap(there -> period(kind, from)
                        .flatMap(period -> Optional.of(landscapes.heard(there, period))
                                .filter(heard -> !heard.isNothing())
                                .map(heard -> page(visitor, there, period, heard))))
                .orElseGet(Missing::page);
    }

    private ModelAndView page(Visitor visitor, Team team, Period period, Heard heard) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        return new ModelAndView("summaries/one")
                .addObject("team", team.name())
                .addObject("period", period.name())
                .addObject(
                        "own",
                        heard.own()
                                .map(own -> read(visitor, team, Whose.OWN, period, own))
                                .orElse(null))
                .addObject(
                        "reliants",
                        heard.beside()
                                .map(beside -> read(visitor, team, Whose.RELIANTS, period, beside))
                                .orElse(null))
                .addObject(
                        "retold",
                        heard.own()
                                .map(own -> parts(speech.retold(team, period, own), visitor))
                                .orElse(List.of()))
                .addObject("beside", parts(speech.beside(around.of(team, period, today)), visitor))
                .addObject("questions", parts(speech.questions(team, period, heard), visitor));
    }

    private List<Part> parts(List<Block> blocks, Visitor visitor) {
        return face.show(blocks, visitor);
    }

    private Read read(Visitor visitor, Team team, Whose whose, Period period, Landscape landscape) {
        return new Read(
                parts(told.told(period, landscape), visitor),
                pictures(team, whose, period, landscape),
                parts(told.quotes(landscape), visitor));
    }

    private List<Shown> pictures(Team team, Whose whose, Period period, Landscape landscape) {
        List<Shown> shown = new ArrayList<>();
        for (int at = 0; at < landscape.pictures().size(); at++) {
            String path = path(team, period) + (whose == Whose.OWN ? "/" : BESIDE) + at + ".svg";
            album.draw(team, period, landscape.pictures().get(at))
                    .ifPresent(
                            picture -> shown.add(new Shown(path, picture.words().description(), picture.question())));
        }
        return shown;
    }

    @GetMapping(ONE + "/{at:\\d}.svg")
    Object picture(
            Visitor visitor,
            @PathVariable long team,
            @PathVariable String kind,
            @PathVariable LocalDate from,
            @PathVariable int at) {
        return picture(visitor, team, Whose.OWN, period(kind, from), at);
    }

    @GetMapping(ONE + BESIDE + "{at:\\d}.svg")
    Object pictureBeside(
            Visitor visitor,
            @PathVariable long team,
            @PathVariable String kind,
            @PathVariable LocalDate from,
            @PathVariable int at) {
        return picture(visitor, team, Whose.RELIANTS, period(kind, from), at);
    }

    private Object picture(Visitor visitor, long team, Whose whose, Optional<Period> asked, int at) {
        Optional<Picture> found = theirs(visitor, team)
                .flatMap(there -> asked.flatMap(period -> landscapes
                        .of(there, whose, period)
                        .filter(landscape -> at < landscape.pictures().size())
                        .flatMap(landscape ->
                                album.draw(there, period, landscape.pictures().get(at)))));
        return found.isPresent()
                ? ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                        .body(found.get().svg())
                : Missing.page();
    }

    private Optional<Team> theirs(Visitor visitor, long team) {
        return belonging.theirs(visitor.person(), new Team.Id(team));
    }

    private static Optional<Period> period(String kind, LocalDate from) {
        return Period.Kind.of(kind).flatMap(known -> Period.beginning(known, from));
    }
}
