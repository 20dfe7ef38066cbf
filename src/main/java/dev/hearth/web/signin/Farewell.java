package dev.hearth.web.signin;

import dev.hearth.chat.sides.Side;
import dev.hearth.chat.sides.Sides;
import dev.hearth.reception.Ledger;
import dev.hearth.storage.NightWork;
import dev.hearth.workspaces.WorkspaceLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what is over: sessions and links of a workspace that Hearth was taken out of at once, the others overnight. */
@Component
class Farewell implements NightWork {

    private final Sessions sessions;
    private final SignInLinks links;
    private final Entrance entrance;
    private final Sides sides;
    private final Ledger ledger;

    Farewell(Sessions sessions, SignInLinks links, Entrance entrance, Sides sides, Ledger ledger) {
        this.sessions = sessions;
        this.links = links;
        this.entrance = entrance;
        this.sides = sides;
        this.ledger = ledger;
    }

    /** On a workspace's other platform people stay signed in. */
    @EventListener
    void left(WorkspaceLeft event) {
        Side side = sides.now().of(event.workspace());
        ledger.run(() -> {
            sessions.in(event.workspace()).stream()
                    .filter(person -> person.side().isEmpty())
                    .forEach(entrance::shut);
            sessions.in(side.whole()).stream()
                    .filter(person -> side.owns(person.handle()))
                    .forEach(entrance::shut);
        });
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void tidy() {
        ledger.run(() -> {
            sessions.tidy();
            links.tidy();
        });
    }
}
