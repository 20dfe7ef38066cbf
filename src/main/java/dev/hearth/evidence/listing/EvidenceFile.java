package dev.hearth.evidence.listing;

import dev.hearth.evidence.Believed;
import dev.hearth.evidence.Believed.Seen;
import dev.hearth.evidence.Evidence;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one's teams believe and what was seen of it, to take along: a row for each sighting, one without for a hope. */
@Component
class EvidenceFile implements Takeaway {

    private static final List<String> COLUMNS =
            List.of("belief", "team", "to whom", "condition", "freshness", "seen", "leaning", "in", "words");

    private final Belonging belonging;
    private final Evidence evidence;

    EvidenceFile(Belonging belonging, Evidence evidence) {
        this.belonging = belonging;
        this.evidence = evidence;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String word() {
        return "evidence";
    }

    @Override
    public Table table(Visitor reader) {
        return new Table(
                COLUMNS,
                belonging.of(reader.person()).stream()
                        .flatMap(team -> evidence.of(team).stream().flatMap(believed -> rows(team, believed)))
                        .toList());
    }

    private static Stream<List<String>> rows(Team team, Believed believed) {
        return believed.seen().isEmpty()
                ? Stream.of(row(team, believed, "", "", "", ""))
                : believed.seen().stream().map(seen -> row(team, believed, seen));
    }

    private static List<String> row(Team team, Believed believed, Seen seen) {
        return row(
                team,
                believed,
                seen.sighting().on().toString(),
                seen.sighting().leaning().word(),
                seen.in(),
                seen.sighting().words());
    }

    private static List<String> row(Team team, Believed believed, String on, String leaning, String in, String words) {
        return List.of(
                believed.belief().claim().words(),
                team.name(),
                believed.belief().claim().toWhom(),
                believed.belief().claim().condition(),
                believed.freshness().word(),
                on,
                leaning,
                in,
                words);
    }
}
