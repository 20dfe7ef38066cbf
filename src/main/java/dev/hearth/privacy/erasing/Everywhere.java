package dev.hearth.privacy.erasing;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Erasing;
import dev.hearth.privacy.Trace;
import dev.hearth.workspaces.Person;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks each room for what it keeps of a person. */
@Component
class Everywhere implements Erasing {

    private final ObjectProvider<Belongings> rooms;
    private final Erased erased;

    Everywhere(ObjectProvider<Belongings> rooms, Erased erased) {
        this.rooms = rooms;
        this.erased = erased;
    }

    @Override
    public List<Belongings> of(Person person) {
        return sorted().filter(room -> room.traces().stream()
                        .anyMatch(trace -> !trace.of(person).isEmpty()))
                .toList();
    }

    @Override
    public void erase(Person person) {
        traces().forEach(trace -> trace.of(person).forEach(key -> erase(trace, key)));
    }

    private void erase(Trace trace, String key) {
        trace.erase(key);
        erased.note(erased.mark(trace.name(), key));
    }

    @Override
    public Set<Long> list() {
        return erased.all();
    }

    @Override
    public int catchUp(Set<Long> newer) {
        Set<Long> missed = new HashSet<>(newer);
        missed.removeAll(erased.all());
        missed.forEach(erased::note);
        return missed.isEmpty()
                ? 0
                : traces().mapToInt(trace -> catchUp(trace, missed)).sum();
    }

    private int catchUp(Trace trace, Set<Long> missed) {
        List<String> again = trace.all().stream()
                .filter(key -> missed.contains(erased.mark(trace.name(), key)))
                .toList();
        again.forEach(trace::erase);
        return again.size();
    }

    private Stream<Trace> traces() {
        return sorted().flatMap(room -> room.traces().stream());
    }

    private Stream<Belongings> sorted() {
        return rooms.stream().sorted(Comparator.comparingInt(Belongings::order));
    }
}
