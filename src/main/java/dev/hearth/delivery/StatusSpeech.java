package dev.hearth.delivery;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says how Hearth is doing; never whose words did not arrive, nor which. */
@Component
class StatusSpeech {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Voice voice;
    private final String version;
    private final String database;

    StatusSpeech(
            Voice voice,
            @Value("${spring.application.version:}") String version,
            @Value("${spring.datasource.url}") String database) {
        this.voice = voice;
        this.version = version.isEmpty() ? voice.line("delivery.status.unreleased") : version;
        this.database = database.startsWith("jdbc:h2:") ? "H2" : "PostgreSQL";
    }

    Reply notYours() {
        return Reply.say(voice.say("delivery.status.not-yours"));
    }

    /** @param names what people call the channel that a message was for, if that is known */
    Reply status(
            int waiting,
            int unanswered,
            List<Lost.Message> lost,
            Function<String, Optional<String>> names,
            ZoneId zone) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("delivery.status.program", "version", version, "database", database));
        blocks.add(
                waiting == 0
                        ? voice.text("delivery.status.answers")
                        : voice.text("delivery.status.waiting", "waiting", waiting, "unanswered", unanswered));
        blocks.add(voice.text(lost.isEmpty() ? "delivery.status.nothing-lost" : "delivery.status.lost"));
        lost.forEach(message -> blocks.add(line(message, names, zone)));
        return Reply.say(Message.of(blocks));
    }

    private Block line(Lost.Message message, Function<String, Optional<String>> names, ZoneId zone) {
        String where = message.line().startsWith("@")
                ? voice.line("delivery.status.direct")
                : names.apply(message.line())
                        .map(name -> voice.line("delivery.status.channel", "channel", name))
                        .orElseGet(() -> voice.line("delivery.status.channel.unknown"));
        return voice.text(
                "delivery.status.line",
                "moment",
                MOMENT.format(message.noticed().atZone(zone)),
                "where",
                where,
                "reason",
                reason(message.reason()));
    }

    private String reason(String said) {
        String key = "delivery.lost." + said.replace(' ', '-');
        if (voice.knows(key)) {
            return voice.line(key);
        }
        if (said.startsWith(Outcomes.PERHAPS)) {
            return voice.line("delivery.lost.perhaps");
        }
        return said.startsWith(Outcomes.WAITED)
                ? voice.line("delivery.lost.waited")
                : voice.line("delivery.lost.other", "reason", said);
    }
}
