package dev.hearth.welcome;

import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Samples;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the practice chat with samples when nothing is there yet, so that a first look shows something. */
@Component
class FirstRun {

    private static final String PRACTICE = "practice";
    private static final String CHANNEL = "payments";

    private final Platforms platforms;
    private final Workspaces workspaces;
    private final Teams teams;
    private final List<Samples> samples;
    private final Ledger ledger;
    private final boolean wanted;

    FirstRun(
            Platforms platforms,
            Workspaces workspaces,
            Teams teams,
            List<Samples> samples,
            Ledger ledger,
            @Value("${hearth.samples:true}") boolean wanted) {
        this.platforms = platforms;
        this.workspaces = workspaces;
        this.teams = teams;
        this.samples = samples;
        this.ledger = ledger;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void fill() {
        if (!wanted || !platforms.connected(PRACTICE)) {
            return;
        }
        Workspace.Id practice = workspaces.meet(PRACTICE, PRACTICE).id();
        if (teams.in(practice).isEmpty()) {
            ledger.run(() -> {
                Team team = teams.makeSample(Place.channel(practice, CHANNEL), CHANNEL, ZoneId.systemDefault());
                samples.forEach(one -> one.put(team));
            });
        }
    }
}
