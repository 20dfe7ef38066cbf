package dev.hearth.slack.answers;

import dev.hearth.reception.Command;
import dev.hearth.slack.web.ConditionalOnSlack;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The verbs of all commands there are. */
@Component
@ConditionalOnSlack
class KnownVerbs implements Verbs {

    private final Set<String> known = new HashSet<>();

    KnownVerbs(List<Command> commands) {
        commands.stream().map(Command::signature).forEach(signature -> {
            known.add(signature.word() + " " + signature.verb());
            known.add(signature.word() + " ");
        });
    }

    @Override
    public boolean has(String word, String verb) {
        return known.contains(word + " " + verb);
    }
}
