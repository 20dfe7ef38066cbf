package dev.hearth.incidents.alerts;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said about alerts. Their own words stand in lines of ours and cannot act (P17). */
@Component
class AlertWords {

    static final String OPEN = "incidents.alert.open";
    static final String DISMISS = "incidents.alert.dismiss";

    private static final int LINES = 5;
    private static final int TITLE = 240;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final Voice voice;

    AlertWords(Voice voice) {
        this.voice = voice;
    }

    /** What it is, where nothing else can be said of it. */
    String about() {
        return voice.line("incidents.alert.about");
    }

    /** The one message of a burst. */
    Message of(Burst burst, List<Known> alerts, Optional<Incident> incident, Team team) {
        List<Block> blocks = new ArrayList<>();
        alerts.stream().limit(LINES).forEach(alert -> blocks.add(new Block.Text(line(alert, burst, team))));
        if (alerts.size() > LINES) {
            blocks.add(more(burst, alerts, team));
        }
        if (alerts.size() == 1) {
            blocks.addAll(details(alerts.getFirst()));
        }
        boolean over = alerts.stream().noneMatch(alert -> alert.ended() == null);
        switch (burst.state()) {
            case OFFERED -> blocks.addAll(offer(burst, over));
            case DECLINED -> blocks.add(voice.context("incidents.alert.declined"));
            case JOINED -> incident.ifPresent(to -> blocks.add(belongs(to)));
        }
        return Message.of(blocks);
    }

    private Prose line(Known alert, Burst burst, Team team) {
        Instant ended = alert.ended();
        String key = "incidents.alert.one" + (alert.times() > 1 ? ".again" : "") + (ended == null ? "" : ".ended");
        return voice.say(
                key,
                "first",
                time(alert.first(), burst, team),
                "title",
                Briefly.line(alert.title(), TITLE),
                "last",
                time(alert.last(), burst, team),
                "times",
                alert.times(),
                "ended",
                ended == null ? "" : time(ended, burst, team));
    }

    private Block more(Burst burst, List<Known> alerts, Team team) {
        Instant last =
                alerts.stream().map(Known::last).max(Comparator.naturalOrder()).orElse(burst.last());
        return voice.text(
                "incidents.alert.more",
                "more",
                alerts.size() - LINES,
                "times",
                alerts.stream().mapToInt(Known::times).sum(),
                "last",
                time(last, burst, team));
    }

    private List<Block> details(Known alert) {
        List<Block> blocks = new ArrayList<>();
        if (!alert.text().isEmpty()) {
            blocks.add(new Block.Quote(alert.text(), null));
        }
        String address = alert.address();
        if (address != null) {
            blocks.add(new Block.Context(Prose.of(new Span.Link(voice.line("incidents.alert.link"), address))));
        }
        return blocks;
    }

    private List<Block> offer(Burst burst, boolean over) {
        Button open = Button.plain(voice.line("incidents.alert.press.open"), OPEN, burst.id());
        Button dismiss = Button.plain(voice.line("incidents.alert.press.dismiss"), DISMISS, burst.id());
        return over
                ? List.of(voice.context("incidents.alert.over"), Block.Buttons.of(open))
                : List.of(voice.text("incidents.alert.offer"), Block.Buttons.of(open, dismiss));
    }

    private Block belongs(Incident incident) {
        return voice.context("incidents.alert.joined", "number", incident.number());
    }

    /** Under the card: whether anything still fires; nothing is closed by that. */
    Message end(Incident incident, boolean fires, Instant now, Team team) {
        String time = TIME.format(now.atZone(team.zone()));
        if (fires) {
            return Message.of(voice.text("incidents.alert.fires-again", "time", time));
        }
        Block end = voice.text("incidents.alert.none-fires", "time", time);
        Button resolve = Button.plain(voice.line("incidents.press.resolve"), "incidents.resolve", incident.number());
        return incident.isOpen()
                ? Message.of(end, voice.text("incidents.alert.resolve"), Block.Buttons.of(resolve))
                : Message.of(end);
    }

    private static String time(Instant moment, Burst burst, Team team) {
        boolean sameDay =
                LocalDate.ofInstant(moment, team.zone()).equals(LocalDate.ofInstant(burst.last(), team.zone()));
        return (sameDay ? TIME : DAY).format(moment.atZone(team.zone()));
    }
}
