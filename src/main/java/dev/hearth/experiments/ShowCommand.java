package dev.hearth.experiments;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos show} and [Details]: everything about one experiment. */
@Component
class ShowCommand implements Command, ButtonHandler {

    private final Finder finder;
    private final Scenes scenes;
    private final Pages pages;
    private final Privately privately;

    ShowCommand(Finder finder, Scenes scenes, Pages pages, Privately privately) {
        this.finder = finder;
        this.scenes = scenes;
        this.pages = pages;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "show", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.PLANNED, State.READY, State.RUNNING))
                .map(ref -> show(request, ref))
                .orElseGet(() -> privately.which("show"));
    }

    @Override
    public Set<String> buttons() {
        return Set.of("experiments.details");
    }

    @Override
    public Reply press(Request request, Press press) {
        return Ref.read(press.subject()).map(ref -> show(request, ref)).orElseGet(() -> privately.which("show"));
    }

    private Reply show(Request request, Ref ref) {
        return scenes.find(request.person().workspace(), ref.number())
                .map(scene -> Reply.say(pages.details(scene)))
                .orElseGet(() -> privately.unknown(ref.number()));
    }
}
