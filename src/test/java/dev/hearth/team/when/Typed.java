package dev.hearth.team.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.when.When.Understood;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What a person in Berlin types on a Monday in November. */
final class Typed {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZonedDateTime MONDAY = at("2026-11-23T10:00");

    private Typed() {}

    static When read(String typed, ZonedDateTime now) {
        assertThat(When.parse(typed, now)).as(typed).isInstanceOf(Understood.class);
        return ((Understood) When.parse(typed, now)).when();
    }

    static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }
}
