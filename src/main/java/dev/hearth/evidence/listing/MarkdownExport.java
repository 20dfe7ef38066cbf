package dev.hearth.evidence.listing;

import dev.hearth.chat.Markdown;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Believed;
import dev.hearth.evidence.Believed.Seen;
import dev.hearth.evidence.Leaning;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what a team believes as Markdown (CommonMark); people's words in it are escaped. */
@Component
class MarkdownExport {

    private final Voice voice;

    MarkdownExport(Voice voice) {
        this.voice = voice;
    }

    String write(Team team, List<Believed> all, LocalDate today) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(voice.line("evidence.export.title", "team", Markdown.of(team.name()), "day", today))
                .append('\n');
        if (all.isEmpty()) {
            text.append('\n').append(voice.line("evidence.export.none")).append('\n');
        }
        all.forEach(believed -> add(text, believed));
        return text.toString();
    }

    private void add(StringBuilder text, Believed believed) {
        Belief.Claim claim = believed.belief().claim();
        text.append("\n## ").append(Markdown.of(claim.words())).append("\n\n");
        bullet(text, "evidence.fact.to-whom", Markdown.of(claim.toWhom()));
        bullet(text, "evidence.fact.condition", Markdown.of(claim.condition()));
        bullet(
                text,
                "evidence.export.freshness",
                voice.line("evidence.freshness." + believed.freshness().word()));
        for (Leaning leaning : Leaning.values()) {
            add(text, leaning, believed.leaning(leaning));
        }
    }

    private void bullet(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append("- ").append(voice.line(key)).append(": ").append(value).append('\n');
        }
    }

    private void add(StringBuilder text, Leaning leaning, List<Seen> seen) {
        if (seen.isEmpty()) {
            return;
        }
        text.append("- ")
                .append(voice.line("evidence.leaning." + leaning.word()))
                .append(":\n");
        for (Seen one : seen) {
            text.append("  - ").append(one.sighting().on()).append(", ");
            text.append(one.link() == null ? Markdown.of(one.in()) : Markdown.link(one.in(), one.link()));
            String words = Markdown.of(one.sighting().words());
            text.append(words.isEmpty() ? "\n" : ": " + words + "\n");
        }
    }
}
