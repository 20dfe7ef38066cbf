package dev.hearth.slack.answers;

import com.slack.api.model.view.View;
import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.blockkit.Carried;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.slack.web.Answer;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.SlackWeb;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens, changes and stacks what Slack calls views. */
@Component
@ConditionalOnSlack
class Windows {

    private final SlackWeb web;
    private final BlockKit kit;
    private final WallClock clock;

    Windows(SlackWeb web, BlockKit kit, WallClock clock) {
        this.web = web;
        this.kit = kit;
        this.clock = clock;
    }

    /** A form as a page, on behalf of a place. */
    View page(Form form, @Nullable Place place) {
        return kit.modal(form, Carried.from(clock.instant(), place, form.carry()));
    }

    /** An answer as a page. */
    View page(Message message, @Nullable Place place) {
        return kit.said(message, Carried.from(clock.instant(), place, ""));
    }

    /** Opens a page; false if Slack did not. */
    boolean open(Workspace.Id workspace, String trigger, View page) {
        return web.call(
                        workspace,
                        "views.open",
                        methods -> methods.viewsOpen(r -> r.triggerId(trigger).viewAsString(SlackJson.write(page))))
                instanceof Answer.Yes;
    }

    /** Puts a page on top of the one that is open; false if Slack did not. */
    boolean push(Workspace.Id workspace, String trigger, View page) {
        return web.call(
                        workspace,
                        "views.push",
                        methods -> methods.viewsPush(r -> r.triggerId(trigger).viewAsString(SlackJson.write(page))))
                instanceof Answer.Yes;
    }

    /** Puts a page in the place of one that is open; false if it is closed by now. */
    boolean replace(Workspace.Id workspace, String view, View page) {
        return web.call(
                        workspace,
                        "views.update",
                        methods -> methods.viewsUpdate(r -> r.viewId(view).viewAsString(SlackJson.write(page))))
                instanceof Answer.Yes;
    }

    /** Shows a person their home. */
    boolean home(Person person, List<Block> parts) {
        return web.call(
                        person.workspace(),
                        "views.publish",
                        methods -> methods.viewsPublish(
                                r -> r.userId(person.handle()).viewAsString(SlackJson.write(kit.home(parts)))))
                instanceof Answer.Yes;
    }
}
