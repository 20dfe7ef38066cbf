package dev.hearth.linking;

import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.Side;
import dev.hearth.chat.sides.SideBook;
import dev.hearth.chat.sides.Twin;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Joins a workspace that keeps nothing yet to one on another platform, and parts them again. */
@Component
class Alliance {

    private final Workspaces workspaces;
    private final Codes codes;
    private final SideBook sides;
    private final Teams teams;
    private final Wishes wishes;
    private final List<Keeps> keepers;
    private final Ledger ledger;
    private final Voice voice;

    Alliance(
            Workspaces workspaces,
            Codes codes,
            SideBook sides,
            Teams teams,
            Wishes wishes,
            List<Keeps> keepers,
            Ledger ledger,
            Voice voice) {
        this.workspaces = workspaces;
        this.codes = codes;
        this.sides = sides;
        this.teams = teams;
        this.wishes = wishes;
        this.keepers = keepers;
        this.ledger = ledger;
        this.voice = voice;
    }

    /** Makes a code. The request leaves no key: beside it the code would have to be kept to be said again. */
    Reply offer(Request request) {
        String code = codes.fresh();
        return ledger.keep(
                request.unkept(),
                () -> {
                    codes.keep(code, request.person().workspace());
                    return Deed.done("offered");
                },
                _ -> Reply.say(voice.say("linking.code", "code", code, "minutes", Codes.GOOD_FOR.toMinutes())));
    }

    /** A code that others have read is good no more. */
    Reply spoil(Request request, String code) {
        return ledger.keep(
                request,
                () -> {
                    codes.spend(code);
                    return Deed.done("spoilt");
                },
                _ -> say("linking.overheard"));
    }

    /** Makes the workspace that somebody asks from a side of the one whose code this is. */
    Reply join(Request request, String code) {
        return ledger.keep(request, () -> joined(request.person().workspace(), code), _ -> say("linking.done"));
    }

    private Deed.Verdict joined(Workspace.Id own, String code) {
        Optional<Workspace> found = codes.read(code).flatMap(workspaces::find);
        if (found.isEmpty()) {
            return refused("linking.no-code");
        }
        Workspace whole = found.get();
        Workspace mine = workspaces.find(own).orElseThrow();
        if (whole.platform().equals(mine.platform())) {
            return refused("linking.same-platform");
        }
        if (isTaken(sides.now(), whole.id()) || isTaken(sides.now(), own)) {
            return refused("linking.taken");
        }
        String kept = kept(own);
        if (!kept.isEmpty()) {
            return Deed.refused(Reply.say(voice.say("linking.keeps", "kept", kept)));
        }
        if (!codes.spend(code)) {
            return refused("linking.no-code");
        }
        Side side = new Side(whole.id(), own, mine.platform());
        sides.link(side);
        teams.in(own).forEach(team -> adopt(team, side));
        return Deed.done("joined");
    }

    private static boolean isTaken(Atlas atlas, Workspace.Id workspace) {
        return !atlas.second(workspace).isEmpty()
                || !atlas.of(workspace).whole().equals(workspace);
    }

    private void adopt(Team team, Side side) {
        teams.move(team, Place.channel(side.whole(), side.inside(team.channel())), side::inside);
    }

    private String kept(Workspace.Id workspace) {
        return keepers.stream()
                .filter(keeper -> keeper.any(workspace))
                .map(keeper -> voice.line(keeper.what()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Parts the second platforms from the first; from a second one, that one alone. */
    Reply part(Request request) {
        return ledger.keep(
                request,
                () -> {
                    Atlas atlas = sides.now();
                    Workspace.Id whole = request.person().workspace();
                    atlas.second(whole).stream()
                            .filter(side -> request.person().side().isEmpty()
                                    || side.owns(request.person().handle()))
                            .forEach(side -> part(side, atlas));
                    return Deed.done("parted");
                },
                _ -> say("linking.parted"));
    }

    /** A team that met there first meets in its other channel from now on; without one, it is asked nothing any more. */
    private void part(Side side, Atlas atlas) {
        teams.in(side.whole()).stream()
                .filter(team -> side.owns(team.channel()))
                .forEach(team -> teams.move(
                        atlas.twins(side.whole(), team.channel()).stream()
                                .findFirst()
                                .map(_ -> team)
                                .orElseGet(team::asleep),
                        Place.channel(
                                side.whole(),
                                atlas.twins(side.whole(), team.channel()).stream()
                                        .map(Twin::twin)
                                        .findFirst()
                                        .orElse(team.channel())),
                        UnaryOperator.identity()));
        wishes.forget(side.whole());
        sides.unlink(side);
    }

    private Deed.Verdict refused(String key) {
        return Deed.refused(say(key));
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }
}
