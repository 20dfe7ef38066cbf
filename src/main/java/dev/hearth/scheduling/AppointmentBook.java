package dev.hearth.scheduling;

import dev.hearth.clock.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of appointments, in our own table. */
@Component
class AppointmentBook implements Appointments {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    AppointmentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void make(String kind, String subject, Instant due, Duration keeps) {
        cancel(kind, subject);
        jdbc.sql("insert into appointments (kind, subject, due, keeps_until) values (?, ?, ?, ?)")
                .params(kind, subject, Stamp.of(due), Stamp.of(due.plus(keeps)))
                .update();
    }

    @Override
    public void cancel(String kind, String subject) {
        jdbc.sql("delete from appointments where kind = ? and subject = ?")
                .params(kind, subject)
                .update();
    }

    /** Those due at a moment, the earliest first. */
    List<Appointment> due(Instant now) {
        return jdbc.sql("select * from appointments where due <= ? order by due, id limit " + AT_ONCE)
                .param(Stamp.of(now))
                .query(AppointmentBook::read)
                .list();
    }

    /** When the next one is due. */
    Optional<Instant> next() {
        return jdbc.sql("select due from appointments order by due limit 1")
                .query((row, number) -> Stamp.at(row, "due"))
                .optional();
    }

    /** Takes one out of the book; false if another node has it, or it was cancelled or moved meanwhile. */
    boolean claim(Appointment appointment) {
        return jdbc.sql("delete from appointments where id = ?")
                        .param(appointment.id())
                        .update()
                == 1;
    }

    /** Puts one off that could not be carried out. */
    void putOff(Appointment appointment, Instant until) {
        jdbc.sql("update appointments set due = ? where id = ?")
                .params(Stamp.of(until), appointment.id())
                .update();
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                Stamp.at(row, "due"),
                Stamp.at(row, "keeps_until"));
    }

    /** One line of the book. */
    record Appointment(long id, String kind, String subject, Instant due, Instant keepsUntil) {}
}
