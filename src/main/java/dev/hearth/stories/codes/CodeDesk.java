package dev.hearth.stories.codes;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Row;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.stories.Withdrawals;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.stories.nameless.Code;
import dev.hearth.stories.nameless.Nameless;
import dev.hearth.stories.nameless.NamelessStories;
import dev.hearth.stories.nameless.Tries;
import java.util.Iterator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Serves whoever brings a code, without a trace of who it was (P3). */
@Component
class CodeDesk {

    private final NamelessStories nameless;
    private final Tries tries;
    private final CodeForms forms;
    private final Surroundings surroundings;
    private final Ledger ledger;
    private final Withdrawals withdrawals;
    private final Voice voice;

    CodeDesk(
            NamelessStories nameless,
            Tries tries,
            CodeForms forms,
            Surroundings surroundings,
            Ledger ledger,
            Withdrawals withdrawals,
            Voice voice) {
        this.nameless = nameless;
        this.tries = tries;
        this.forms = forms;
        this.surroundings = surroundings;
        this.ledger = ledger;
        this.withdrawals = withdrawals;
        this.voice = voice;
    }

    /** Opens what a typed code opens; a wrong code and a foreign one get the same sentence. */
    Reply open(Request request, String typed) {
        if (!tries.allow(request.person())) {
            return Reply.say(voice.say("stories.code.tries"));
        }
        Optional<Code> code = Code.read(typed);
        return code.flatMap(read -> find(request, read))
                .map(story -> show(request, code.get(), story))
                .orElseGet(this::unknown);
    }

    /** The story under a code, in the asker's workspace. */
    Optional<Nameless> find(Request request, Code code) {
        return nameless.find(code, request.person().workspace());
    }

    /** The form of an opened story. */
    Reply show(Request request, Code code, Nameless story) {
        return Reply.open(forms.opened(request.person(), code, story, circle(story)));
    }

    /** The team that reads it. */
    Circle circle(Nameless story) {
        return surroundings
                .of(story.workspace(), Long.toString(story.team().value()))
                .only()
                .orElseThrow();
    }

    /** Keeps changed words, alone. */
    Reply change(Request request, Code code, Nameless before, Audience audience, Story.Words words) {
        return ledger.keepAlone(
                request.unkept(),
                nameless.changed(code, before, audience, words),
                memo -> Reply.say(voice.say(before.waiting() ? "stories.code.changed" : "stories.code.changes-later")));
    }

    /** Takes it back: each row alone, one after another, and said only after the last. */
    Reply withdraw(Request request, Code code) {
        Reply done = Reply.say(voice.say("stories.code.withdrawn"));
        Iterator<Row> rows =
                nameless.withdrawn(code, request.person().workspace()).iterator();
        Reply kept = done;
        while (rows.hasNext() && kept.equals(done)) {
            Row row = rows.next();
            kept = ledger.keepAlone(rows.hasNext() ? unheard(request) : request.unkept(), row, memo -> done);
        }
        withdrawals.sweepSoon();
        return kept;
    }

    /** There is nothing under this code: never was, or not any more. */
    Reply unknown() {
        return Reply.say(voice.say("stories.code.unknown"));
    }

    /** Others can read what is typed here, so the code was not tried. */
    Reply overheard() {
        return Reply.say(Message.of(
                voice.text("stories.overheard.code"),
                Block.Buttons.of(Button.primary(voice.line("stories.button.code"), CodeForms.ASK, ""))));
    }

    private static Request unheard(Request request) {
        return new Request(
                null,
                request.person(),
                request.standing(),
                request.place(),
                request.ask(),
                request.received(),
                late -> {});
    }
}
