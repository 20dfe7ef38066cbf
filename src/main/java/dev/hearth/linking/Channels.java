package dev.hearth.linking;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.SideBook;
import dev.hearth.chat.sides.Twin;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives a team a second channel on another platform: asked for there, granted in its first channel. */
@Component
class Channels implements ButtonHandler {

    private static final String JOIN = "linking.join";
    private static final String DECLINE = "linking.decline";

    private final SideBook sides;
    private final Teams teams;
    private final Wishes wishes;
    private final List<Keeps> keepers;
    private final Attempts attempts;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Voice voice;

    Channels(
            SideBook sides,
            Teams teams,
            Wishes wishes,
            List<Keeps> keepers,
            Attempts attempts,
            Ledger ledger,
            Outbox outbox,
            Voice voice) {
        this.sides = sides;
        this.teams = teams;
        this.wishes = wishes;
        this.keepers = keepers;
        this.attempts = attempts;
        this.ledger = ledger;
        this.outbox = outbox;
        this.voice = voice;
    }

    /** Asks a team, in its channel, whether the channel where somebody asks may be its second. */
    Reply wish(Request request, String name) {
        Optional<Team> here = teams.here(request);
        if (here.isEmpty()) {
            return say("linking.here.direct");
        }
        if (!attempts.allow(request.person())) {
            return say("linking.tries");
        }
        return ledger.keep(request, () -> wished(request.person(), here.get(), name), _ -> say("linking.here.asked"));
    }

    private Deed.Verdict wished(Person person, Team here, String name) {
        Atlas atlas = sides.now();
        if (!person.side().equals(Marked.side(here.channel()))
                || !atlas.twins(here.workspace(), here.channel()).isEmpty()) {
            return Deed.refused(say("linking.here.joined"));
        }
        if (keepers.stream().anyMatch(keeper -> keeper.any(here.id()))) {
            return Deed.refused(say("linking.here.keeps"));
        }
        List<Team> meant = meant(here, name, atlas);
        if (meant.size() != 1) {
            return Deed.refused(say(meant.isEmpty() ? "linking.here.unknown" : "linking.here.several"));
        }
        Wishes.Wish wish = wishes.make(meant.getFirst(), here.channel());
        outbox.post(Posting.of(new Address.In(meant.getFirst().place()), question(wish, here))
                .as(wish.handle()));
        return Deed.done("wished");
    }

    /** Teams of this name, or any if none was given, that meet on other platforms only. */
    private List<Team> meant(Team here, String name, Atlas atlas) {
        String side = Marked.side(here.channel());
        return teams.in(here.workspace()).stream()
                .filter(team -> !Marked.side(team.channel()).equals(side))
                .filter(team -> atlas.twin(team.place(), side).isEmpty())
                .filter(team -> name.isBlank() ? team.setUp() : isCalled(team, name))
                .toList();
    }

    private static boolean isCalled(Team team, String name) {
        String wanted = name.strip();
        return team.name().equalsIgnoreCase(wanted.startsWith("#") ? wanted.substring(1) : wanted)
                || team.name().equalsIgnoreCase(wanted);
    }

    private Message question(Wishes.Wish wish, Team here) {
        String subject = String.valueOf(wish.id());
        return Message.of(
                voice.text("linking.wish", "name", here.name()),
                voice.context("linking.wish.means"),
                Block.Buttons.of(
                        Button.primary(voice.line("linking.wish.join"), JOIN, subject),
                        Button.plain(voice.line("linking.wish.decline"), DECLINE, subject)));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(JOIN, DECLINE);
    }

    @Override
    public Reply press(Request request, Press press) {
        return ledger.keep(request, () -> decide(request, press), _ -> Reply.silence());
    }

    private Deed.Verdict decide(Request request, Press press) {
        Person person = request.person();
        Optional<Wishes.Wish> wish = number(press.subject()).flatMap(id -> wishes.find(person.workspace(), id));
        Optional<Team> here = Optional.ofNullable(request.place()).flatMap(teams::at);
        if (wish.isEmpty()
                || here.isEmpty()
                || !here.get().id().equals(wish.get().team())) {
            return Deed.refused(say("linking.wish.gone"));
        }
        if (request.standing() != Standing.ADMINISTRATOR && !here.get().letsPlan(person)) {
            return Deed.refused(say("linking.wish.planners"));
        }
        return press.name().equals(JOIN) ? join(here.get(), wish.get()) : decline(wish.get());
    }

    private Deed.Verdict join(Team team, Wishes.Wish wish) {
        Optional<Team> there = teams.in(team.workspace()).stream()
                .filter(one -> one.channel().equals(wish.channel()))
                .findFirst();
        String side = Marked.side(wish.channel());
        if (there.filter(one -> keepers.stream().anyMatch(keeper -> keeper.any(one.id())))
                        .isPresent()
                || sides.now().twin(team.place(), side).isPresent()) {
            return Deed.refused(say("linking.wish.gone"));
        }
        there.ifPresent(teams::giveUp);
        wishes.drop(wish);
        outbox.edit(team.workspace(), wish.handle(), Message.of(voice.text("linking.wish.granted")));
        sides.pair(new Twin(team.workspace(), team.channel(), wish.channel(), side));
        teams.save(team);
        outbox.post(Posting.of(
                new Address.In(team.place()), Message.of(voice.text("linking.together", "team", team.name()))));
        return Deed.done("joined");
    }

    private Deed.Verdict decline(Wishes.Wish wish) {
        wishes.drop(wish);
        outbox.edit(wish.workspace(), wish.handle(), Message.of(voice.text("linking.wish.declined")));
        return Deed.done("declined");
    }

    private static Optional<Long> number(String subject) {
        return subject.matches("\\d{1,15}") ? Optional.of(Long.valueOf(subject)) : Optional.empty();
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }
}
