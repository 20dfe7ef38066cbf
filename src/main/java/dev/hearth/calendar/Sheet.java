package dev.hearth.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar as iCalendar text (RFC 5545). Times are in UTC, which every calendar turns into its reader's own, across every
 * change of clocks, without a table of zones to agree on. There is no {@code METHOD}: it would ask for an organiser, and the
 * feed names nobody.
 */
final class Sheet {

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

    private Sheet() {}

    /**
     * Writes it, the same for the same entries.
     *
     * @param name what the calendar is called
     * @param realm where keys are unique, for example the address of this installation
     */
    static String write(String name, String realm, List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hearth//Hearth//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(plain(name)));
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
        entries.forEach(entry -> calendar.add(event(entry, realm)));
        return Folding.fold(calendar.toString());
    }

    private static VEvent event(Entry entry, String realm) {
        VEvent event = new VEvent(false);
        List<Property> properties = List.of(
                new Uid(uid(realm, entry.key())),
                new DtStamp(entry.changed()),
                new LastModified(entry.changed()),
                new Sequence(entry.changes()),
                new DtStart<>(entry.start()),
                new DtEnd<>(entry.start().plus(entry.length())),
                new Summary(plain(entry.title())),
                status(entry.standing()),
                ImmutableTransp.TRANSPARENT);
        properties.forEach(event::add);
        return event;
    }

    /** The same for the same thing, and telling nothing of it. */
    private static String uid(String realm, String key) {
        return UUID.nameUUIDFromBytes((realm + '\n' + key).getBytes(StandardCharsets.UTF_8)) + "@hearth";
    }

    private static Status status(Entry.Standing standing) {
        return switch (standing) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** Words of people on one line, with nothing in them that is not seen. */
    private static String plain(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").strip();
    }
}
