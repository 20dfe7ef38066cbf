package dev.hearth.team;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What teams may switch on here; each of them decides for itself whether it does. */
@Component
public class Allowed {

    private final Set<String> names;

    /** @param names what {@code hearth.allow} names, with commas between */
    public Allowed(@Value("${hearth.allow:}") String names) {
        this.names = Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether teams may switch this on. */
    public boolean is(String name) {
        return names.contains(name);
    }
}
