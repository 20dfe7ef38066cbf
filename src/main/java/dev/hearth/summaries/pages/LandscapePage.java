package dev.hearth.summaries.pages;

import dev.hearth.chat.Block;
import dev.hearth.clock.TeamClock;
import dev.hearth.summaries.Around;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.SummarySpeech;
import dev.hearth.summaries.book.SummaryBook;
import dev.hearth.summaries.land.Album;
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
    private static final int MOST = 60;

    private final Belonging belonging;
    private final SummaryBook book;
    private final Landscapes landscapes;
    private final Album album;
    private final SummarySpeech speech;
    private final Around around;
    private final TeamClock clock;
    private final Face face;

    LandscapePage(
            Belonging belonging,
            SummaryBook book,
            Landscapes landscapes,
            Album album,
            SummarySpeech speech,
            Around around,
            TeamClock clock,
            Face face) {
        this.belonging = belonging;
        this.book = book;
        this.landscapes = landscapes;
        this.album = album;
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
                        .flatMap(period ->
                                landscapes.of(there, period).map(landscape -> page(visitor, there, period, landscape))))
                .orElseGet(Missing::page);
    }

    private ModelAndView page(Visitor visitor, Team team, Period period, Landscape landscape) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        return new ModelAndView("summaries/one")
                .addObject("team", team.name())
                .addObject("period", period.name())
                .addObject("told", parts(speech.told(period, landscape), visitor))
                .addObject("quotes", parts(speech.quotes(landscape), visitor))
                .addObject("retold", parts(speech.retold(team, period, landscape), visitor))
                .addObject("pictures", pictures(team, period, landscape))
                .addObject("beside", parts(speech.beside(around.of(team, period, today)), visitor))
                .addObject("questions", parts(speech.questions(team, period, landscape.hasPatterns()), visitor));
    }

    private List<Part> parts(List<Block> blocks, Visitor visitor) {
        return face.show(blocks, visitor);
    }

    private List<Shown> pictures(Team team, Period period, Landscape landscape) {
        List<Shown> shown = new ArrayList<>();
        for (int at = 0; at < landscape.pictures().size(); at++) {
            String path = path(team, period) + '/' + at + ".svg";
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
        Optional<Picture> found = theirs(visitor, team)
                .flatMap(there -> period(kind, from)
                        .flatMap(period -> landscapes
                                .of(there, period)
                                .filter(landscape -> at < landscape.pictures().size())
                                .flatMap(landscape -> album.draw(
                                        there, period, landscape.pictures().get(at)))));
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
