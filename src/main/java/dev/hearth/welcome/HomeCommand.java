package dev.hearth.welcome;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code /hearth home}: everything that is a person's own, under one another, shown to them alone. */
@Component
class HomeCommand implements Command {

    private final ObjectProvider<HomeSection> sections;
    private final Voice voice;

    HomeCommand(ObjectProvider<HomeSection> sections, Voice voice) {
        this.sections = sections;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "home", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        List<Block> blocks = new ArrayList<>();
        sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .forEach(section -> blocks.addAll(section.show(request.person())));
        if (blocks.isEmpty()) {
            blocks.add(voice.text("welcome.home.empty"));
        }
        blocks.add(voice.context("welcome.home.help"));
        return Reply.say(Message.of(blocks));
    }
}
