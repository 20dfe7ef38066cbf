package dev.hearth.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ICalProperty;
import dev.hearth.calendar.Entry.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The feed as text, read back by another library. */
class SheetTests {

    private static final Instant START = Instant.parse("2027-01-05T13:00:00Z");
    private static final Instant MADE = Instant.parse("2026-12-24T10:11:12Z");

    @Example
    void whatCalendarsInsistOnIsThere() {
        String text = sheet(entry("#1 Checkout without node 2", Standing.CONFIRMED, 3));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n")
                .contains("PRODID:-//Hearth//Hearth//EN\r\n")
                .contains("CALSCALE:GREGORIAN\r\n")
                .contains("X-WR-CALNAME:payments\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("DTSTAMP:20261224T101112Z\r\n")
                .contains("LAST-MODIFIED:20261224T101112Z\r\n")
                .contains("DTSTART:20270105T130000Z\r\n")
                .contains("DTEND:20270105T131000Z\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("TRANSP:TRANSPARENT\r\n")
                .contains("SUMMARY:#1 Checkout without node 2\r\n")
                .doesNotContain("METHOD", "ORGANIZER", "ATTENDEE");
        assertThat(Biweekly.parse(text).first().validate(biweekly.ICalVersion.V2_0))
                .isEmpty();
    }

    @Example
    void aThingKeepsItsNameWhateverBecomesOfIt() {
        Entry before = entry("#1 Drain", Standing.CONFIRMED, 0);
        Entry moved = new Entry(
                before.key(), "#1 Drain", START.plusSeconds(9), Duration.ofMinutes(5), Standing.CANCELLED, 1, MADE);

        assertThat(uid(sheet(moved))).isEqualTo(uid(sheet(before))).endsWith("@hearth");
        assertThat(uid(Sheet.write("payments", "https://elsewhere.example", List.of(before))))
                .isNotEqualTo(uid(sheet(before)));
        assertThat(event(sheet(moved)).getStatus().isCancelled()).isTrue();
    }

    @Example
    void nothingPlannedIsAnEmptyCalendar() {
        assertThat(Biweekly.parse(sheet()).first().getEvents()).isEmpty();
    }

    @Property
    @Tag("P17")
    void wordsOfPeopleNeverBecomeAnotherProperty(@ForAll("titles") String title, @ForAll("titles") String team) {
        Entry entry = entry(title, Standing.CONFIRMED, 0);
        String text = Sheet.write(team, "https://hearth.example", List.of(entry, entry));

        ICalendar read = Biweekly.parse(text).first();
        assertThat(Biweekly.parse(text).all()).hasSize(1);
        assertThat(read.getEvents()).hasSize(2);
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(seen(title));
        assertThat(names(event.getProperties().values()))
                .isEqualTo(names(event(sheet(entry("plain", Standing.CONFIRMED, 0)))
                        .getProperties()
                        .values()));
        assertThat(event.getComponents().values()).isEmpty();
        assertThat(event.getSummary().getParameters().getMap()).isEmpty();
    }

    @Property
    @Tag("P17")
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsCut(@ForAll("titles") String title) {
        String text = sheet(entry(title, Standing.CONFIRMED, 0));

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        });
    }

    private static String seen(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
    }

    private static List<String> names(Iterable<ICalProperty> properties) {
        return java.util.stream.StreamSupport.stream(properties.spliterator(), false)
                .map(property -> property.getClass().getSimpleName())
                .sorted()
                .collect(Collectors.toList());
    }

    private static String uid(String text) {
        return event(text).getUid().getValue();
    }

    private static VEvent event(String text) {
        return Biweekly.parse(text).first().getEvents().getFirst();
    }

    private static String sheet(Entry... entries) {
        return Sheet.write("payments", "https://hearth.example", List.of(entries));
    }

    private static Entry entry(String title, Standing standing, int changes) {
        return new Entry("1/1", title, START, Duration.ofMinutes(10), standing, changes, MADE);
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> hostile = Arbitraries.of(
                "x\r\nATTENDEE:mailto:a@b.c",
                "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:two",
                "x\rURL:http://evil",
                "x\u2028ORGANIZER:mailto:me\u2029\u0085\u000b",
                "a,b;c\\d:e\"f\\n\\N",
                "SUMMARY;ALTREP=\"http://evil\":y",
                "ends with a backslash \\",
                "überlänge ".repeat(20),
                "🌍🔥".repeat(40),
                "\u202eevil\u0000");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(200);
        return Arbitraries.oneOf(hostile, any).map(title -> "#1 " + title);
    }
}
