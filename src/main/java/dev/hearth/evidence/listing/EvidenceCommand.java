package dev.hearth.evidence.listing;

import dev.hearth.evidence.Evidence;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Belonging;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code /hearth evidence [markdown]}: what this team believes, and what was seen of it. */
@Component
class EvidenceCommand implements Command {

    private static final String MARKDOWN = "markdown";

    private final Belonging belonging;
    private final Evidence evidence;
    private final EvidenceSpeech speech;
    private final MarkdownExport export;

    EvidenceCommand(Belonging belonging, Evidence evidence, EvidenceSpeech speech, MarkdownExport export) {
        this.belonging = belonging;
        this.evidence = evidence;
        this.speech = speech;
        this.export = export;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "evidence", "[markdown]");
    }

    @Override
    public Reply handle(Request request, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (!wanted.isEmpty() && !wanted.equals(MARKDOWN)) {
            return speech.unknown(text.strip());
        }
        return belonging
                .meant(request)
                .map(team -> wanted.isEmpty()
                        ? speech.list(team, evidence.of(team), 0, evidence.today(team))
                        : speech.markdown(team, export.write(team, evidence.of(team), evidence.today(team))))
                .orElseGet(speech::whichTeam);
    }
}
