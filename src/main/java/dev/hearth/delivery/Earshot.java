package dev.hearth.delivery;

import dev.hearth.chat.Place;
import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where Hearth can be heard, as far as it knows: a channel is out of earshot from the moment its platform refuses to take
 * anything there, archived, deleted or left, until something arrives there again.
 */
@Component
public class Earshot {

    private final JdbcClient jdbc;
    private final WallClock clock;

    Earshot(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether what is said in this channel can be heard there. */
    public boolean reaches(Place channel) {
        return !isOut(channel.workspace().value(), channel.channel());
    }

    private boolean isOut(long workspace, String line) {
        return jdbc.sql("select exists (select 1 from out_of_earshot where workspace = ? and line = ?)")
                .params(workspace, line)
                .query(Boolean.class)
                .single();
    }

    /** The platform refused this letter, and would refuse any other there. */
    void lost(Letter letter) {
        if (!isOut(letter.workspace().value(), letter.line())) {
            jdbc.sql("insert into out_of_earshot (workspace, line, since) values (?, ?, ?)")
                    .params(letter.workspace().value(), letter.line(), Stamp.of(clock.instant()))
                    .update();
        }
    }

    /** This letter arrived. */
    void found(Letter letter) {
        if (isOut(letter.workspace().value(), letter.line())) {
            jdbc.sql("delete from out_of_earshot where workspace = ? and line = ?")
                    .params(letter.workspace().value(), letter.line())
                    .update();
        }
    }
}
