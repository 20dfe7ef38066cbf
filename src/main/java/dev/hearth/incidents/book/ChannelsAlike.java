package dev.hearth.incidents.book;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which team incidents are about that are opened in channels without one, remembered by how those channels are named. */
@Component
public class ChannelsAlike {

    private static final Pattern END = Pattern.compile("[^\\p{L}]");
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ChannelsAlike(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people said about a channel named like this. */
    public Optional<Team.Id> team(Workspace.Id workspace, String channelName) {
        return jdbc.sql("select team from incident_channels where workspace = ? and alike = ?")
                .params(workspace.value(), alike(channelName))
                .query((row, at) -> new Team.Id(row.getLong("team")))
                .optional();
    }

    /** Remembers it, inside a deed. */
    public void remember(Workspace.Id workspace, String channelName, Team.Id team) {
        jdbc.sql("delete from incident_channels where workspace = ? and alike = ?")
                .params(workspace.value(), alike(channelName))
                .update();
        jdbc.sql("insert into incident_channels (workspace, alike, team) values (?, ?, ?)")
                .params(workspace.value(), alike(channelName), team.value())
                .update();
    }

    /** The word a name begins with: {@code inc} of {@code inc-2026-11-28-checkout}; all of it where it has none. */
    static String alike(String channelName) {
        String name = channelName.strip().toLowerCase(Locale.ROOT);
        String first = END.split(name, 2)[0];
        String key = first.isEmpty() ? name : first;
        return key.substring(0, Math.min(MOST, key.length()));
    }
}
