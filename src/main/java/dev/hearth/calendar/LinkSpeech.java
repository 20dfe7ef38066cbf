package dev.hearth.calendar;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is said about the link to a team's calendar, to one person alone. */
@Component
class LinkSpeech {

    private final Voice voice;
    private final String publicUrl;

    LinkSpeech(Voice voice, @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.voice = voice;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    Reply notYours() {
        return Reply.say(voice.say("calendar.not-yours"));
    }

    Reply made(Team team, String token, int links) {
        return Reply.say(Message.of(List.of(
                voice.text("calendar.made", "team", team.name()),
                voice.text("calendar.link", "link", publicUrl + "/calendar/" + token + ".ics"),
                voice.context("calendar.shows"),
                renew(team, links))));
    }

    Reply madeBefore(Team team, int links) {
        return Reply.say(
                Message.of(List.of(voice.text("calendar.made-before", "team", team.name()), renew(team, links))));
    }

    private Block renew(Team team, int links) {
        return Block.Buttons.of(Button.plain(
                voice.line("calendar.button.renew"),
                LinkButtons.RENEW,
                team.id().value() + "/" + links));
    }
}
