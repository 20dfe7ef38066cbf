package dev.hearth.incidents.elsewhere;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.finding.Reach;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Reading;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.web.Format;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives a timeline as a file, to who asks. */
@Component
class FileButton implements ButtonHandler {

    private final Reach reach;
    private final TimelineTable table;
    private final Asides asides;

    FileButton(Reach reach, TimelineTable table, Asides asides) {
        this.reach = reach;
        this.table = table;
        this.asides = asides;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Reading.FILE);
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Incident> incident =
                Numbers.read(Numbers.first(press.subject())).flatMap(number -> reach.find(request, number));
        Optional<Format> format = Format.of(Numbers.second(press.subject()));
        return incident.isEmpty() || format.isEmpty() ? asides.say("unknown") : file(incident.get(), format.get());
    }

    private Reply file(Incident incident, Format format) {
        String name = "incident-" + incident.number() + "." + format.ending();
        List<Block> parts = List.copyOf(Block.Document.parts(name, format.write(table.of(List.of(incident)))));
        return Reply.say(Message.of(parts));
    }
}
