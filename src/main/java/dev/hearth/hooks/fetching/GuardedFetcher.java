package dev.hearth.hooks.fetching;

import dev.hearth.clock.WallClock;
import dev.hearth.hooks.fetching.Fetched.Answered;
import dev.hearth.hooks.fetching.Fetched.Not;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Goes where it may go. A host's name is resolved once, all that it resolves to is looked at, and the connection is made to
 * the first of just these addresses: a name that leads elsewhere a moment later leads nobody astray.
 */
final class GuardedFetcher implements Fetcher {

    private static final int MOST = 1024 * 1024;

    private final Hosts hosts;
    private final Reach reach;
    private final Supplier<OkHttpClient> line;
    private final WallClock clock;
    private final Duration patience;

    GuardedFetcher(Hosts hosts, Reach reach, Supplier<OkHttpClient> line, WallClock clock, Duration patience) {
        this.clock = clock;
        this.hosts = hosts;
        this.reach = reach;
        this.line = line;
        this.patience = patience;
    }

    @Override
    public Fetched fetch(Workspace.Id workspace, Fetch fetch) {
        long begun = clock.nanos();
        String typed = fetch.address().strip();
        HttpUrl address = HttpUrl.parse(typed);
        if (!typed.toLowerCase(Locale.ROOT).startsWith("https:")) {
            return new Not(typed.contains(":") ? Obstacle.NOT_HTTPS : Obstacle.MISSHAPEN);
        }
        if (address == null || isNamed(address) || !arePlain(fetch.headers())) {
            return new Not(Obstacle.MISSHAPEN);
        }
        return hosts.allow(workspace, Hosts.of(address)) ? ask(address, fetch, begun) : new Not(Obstacle.NOT_ALLOWED);
    }

    private static boolean isNamed(HttpUrl address) {
        return !address.username().isEmpty() || !address.password().isEmpty();
    }

    private static boolean arePlain(Map<String, String> headers) {
        return headers.values().stream().allMatch(value -> value.chars().allMatch(sign -> sign >= ' ' && sign < 127));
    }

    private Fetched ask(HttpUrl address, Fetch fetch, long begun) {
        List<InetAddress> found = resolve(address.host());
        if (found.isEmpty()) {
            return new Not(Obstacle.UNKNOWN_HOST);
        }
        if (!found.stream().allMatch(reach::mayGoTo)) {
            return new Not(Obstacle.PRIVATE);
        }
        Duration left = patience.minusNanos(clock.nanos() - begun);
        return left.toMillis() < 1 ? new Not(Obstacle.TOO_SLOW) : ask(address, fetch, found.getFirst(), left);
    }

    private Fetched ask(HttpUrl address, Fetch fetch, InetAddress there, Duration left) {
        OkHttpClient once = line.get()
                .newBuilder()
                .dns(_ -> List.of(there))
                .callTimeout(left)
                .build();
        Sent sent = new Sent(fetch.body());
        try (Response answer = once.newCall(request(address, fetch, sent)).execute()) {
            return answer.isRedirect() ? new Not(Obstacle.REDIRECTED) : read(answer);
        } catch (InterruptedIOException late) {
            return new Not(Obstacle.TOO_SLOW);
        } catch (IOException broken) {
            return new Not(sent.begun() ? Obstacle.BROKEN : Obstacle.UNREACHABLE);
        }
    }

    private List<InetAddress> resolve(String host) {
        FutureTask<List<InetAddress>> asked = new FutureTask<>(() -> reach.resolve(host));
        Thread.ofVirtual().start(asked);
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static Request request(HttpUrl address, Fetch fetch, Sent sent) {
        Request.Builder request = new Request.Builder().url(address).header("User-Agent", "Hearth");
        fetch.headers().forEach(request::header);
        return request.method(fetch.method(), fetch.method().equals("GET") ? null : sent)
                .build();
    }

    private static Fetched read(Response answer) throws IOException {
        @Nullable ResponseBody body = answer.body();
        if (body == null) {
            return new Answered(answer.code(), "", new byte[0]);
        }
        byte[] bytes = body.byteStream().readNBytes(MOST + 1);
        String type = answer.header("Content-Type", "");
        return bytes.length > MOST
                ? new Not(Obstacle.TOO_LARGE)
                : new Answered(answer.code(), type == null ? "" : type, bytes);
    }
}
