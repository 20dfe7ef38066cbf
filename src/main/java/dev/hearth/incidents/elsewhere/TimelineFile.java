package dev.hearth.incidents.elsewhere;

import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Belonging;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The timelines of one's teams' incidents, to take along. */
@Component
class TimelineFile implements Takeaway {

    private static final int MOST = 200;

    private final Belonging belonging;
    private final Incidents incidents;
    private final TimelineTable table;

    TimelineFile(Belonging belonging, Incidents incidents, TimelineTable table) {
        this.belonging = belonging;
        this.incidents = incidents;
        this.table = table;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String word() {
        return "timelines";
    }

    @Override
    public Table table(Visitor reader) {
        List<Incident> theirs = belonging.of(reader.person()).stream()
                .flatMap(team -> incidents.of(team.id(), MOST).stream())
                .sorted(Comparator.comparing(Incident::number))
                .toList();
        return table.of(theirs);
    }
}
