package dev.hearth.slack.answers;

import com.slack.api.model.view.View;
import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.blockkit.FilledIn;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.ReplyAddress;
import dev.hearth.slack.web.SlackWeb;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the way on which an answer goes back. */
@Component
@ConditionalOnSlack
public class Ways {

    private final SlackWeb web;
    private final BlockKit kit;
    private final Windows windows;
    private final Background background;
    private final Voice voice;
    private final WallClock clock;

    Ways(SlackWeb web, BlockKit kit, Windows windows, Background background, Voice voice, WallClock clock) {
        this.web = web;
        this.kit = kit;
        this.windows = windows;
        this.background = background;
        this.voice = voice;
        this.clock = clock;
    }

    /** For a slash command. */
    public Way inline(
            Person person, Place place, @Nullable String trigger, @Nullable String address, Supplier<Again> again) {
        return new Inline(kit, beside(person, place, trigger, address, again));
    }

    /** For what was done on a message. */
    public Way aside(
            Person person,
            @Nullable Place place,
            @Nullable String trigger,
            @Nullable String address,
            Supplier<Again> again) {
        return beside(person, place, trigger, address, again);
    }

    private Aside beside(
            Person person,
            @Nullable Place place,
            @Nullable String trigger,
            @Nullable String address,
            Supplier<Again> again) {
        ReplyAddress reply = new ReplyAddress(web, kit, clock, address, person, place, clock.nanos());
        return new Aside(windows, background, voice, person.workspace(), place, trigger, reply, again);
    }

    /** For a form that was sent. */
    public Way page(
            Workspace.Id workspace, @Nullable Place place, String view, Ask.Submitted submitted, FilledIn filledIn) {
        return new Page(windows, voice, workspace, place, view, submitted, filledIn);
    }

    /** For a button in a home or a page. */
    public Way onView(Workspace.Id workspace, @Nullable Place place, String trigger, View shown) {
        return new OnView(windows, background, workspace, place, trigger, shown);
    }
}
