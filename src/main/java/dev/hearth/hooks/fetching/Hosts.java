package dev.hearth.hooks.fetching;

import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hosts an administrator of each workspace allowed, as {@code host} or {@code host:port}. */
@Component
public class Hosts {

    private static final int LONGEST = 253;
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+\\.[a-z0-9-]*[a-z][a-z0-9-]*");

    private final JdbcClient jdbc;

    Hosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads a host as somebody types it; a whole https address stands for its host.
     *
     * @return nothing for what is no host's name, numbers included
     */
    public static Optional<String> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        HttpUrl read = HttpUrl.parse(text.contains("://") ? text : "https://" + text);
        if (read == null
                || !read.isHttps()
                || !read.username().isEmpty()
                || !read.password().isEmpty()) {
            return Optional.empty();
        }
        boolean named =
                read.host().length() <= LONGEST && NAME.matcher(read.host()).matches();
        return named ? Optional.of(of(read)) : Optional.empty();
    }

    /** The host of an address as it stands in the list. */
    static String of(HttpUrl address) {
        return address.port() == HttpUrl.defaultPort("https") ? address.host() : address.host() + ':' + address.port();
    }

    /** Which are allowed, by name. */
    public List<String> of(Workspace.Id workspace) {
        return jdbc.sql("select host from fetch_hosts where workspace = ? order by host")
                .param(workspace.value())
                .query((row, number) -> row.getString("host"))
                .list();
    }

    /** Whether a host that was {@link #read} is allowed. */
    public boolean allow(Workspace.Id workspace, String host) {
        return jdbc.sql("select count(*) from fetch_hosts where workspace = ? and host = ?")
                        .params(workspace.value(), host)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Makes these the ones that are allowed, inside a deed. */
    public void set(Workspace.Id workspace, List<String> hosts) {
        jdbc.sql("delete from fetch_hosts where workspace = ?")
                .param(workspace.value())
                .update();
        hosts.stream()
                .distinct()
                .forEach(host -> jdbc.sql("insert into fetch_hosts (workspace, host) values (?, ?)")
                        .params(workspace.value(), host)
                        .update());
    }
}
