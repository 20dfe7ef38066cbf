package dev.hearth.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed slash commands, each sent once, and what came of them; the tools lie beside the project. */
final class Load {

    static final String SECRET = "bench-secret";
    private static final Path TOOLS =
            Path.of(System.getProperty("bench.tools", "../shared/bench")).toAbsolutePath();
    private static final Pattern RESULT =
            Pattern.compile("RESULT \\{\"requests\":(\\d+),\"rps\":(\\d+),\"p50\":([\\d.]+),"
                    + "\"p99\":([\\d.]+),\"max\":([\\d.]+),\"bad\":(\\d+),\"errors\":(\\d+),\"wrapped\":(\\d+)\\}");

    private static final AtomicInteger ROUND = new AtomicInteger();
    private static final String BODY =
            "token=legacy&team_id=T0LOAD&team_domain=load&channel_id=C0LOAD&channel_name=load"
                + "&user_id=U%06d&user_name=u&command=%%2Fstory&text=The+certificate+ran+out+at+noon+and+nobody+was+surprised"
                + "+but+the+pager+%%28%d%%29&api_app_id=A0LOAD&is_enterprise_install=false"
                + "&response_url=http%%3A%%2F%%2F127.0.0.1%%3A9%%2Fnone&trigger_id=1.%d.%d";

    private Load() {}

    /** What one run measured: requests, per second, and milliseconds. */
    record Result(long requests, double rps, double p50, double p99, double max, long bad, long errors, long wrapped) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,9.0f/s   p50 %6.2f ms   p99 %6.2f ms   max %7.1f ms   %d bad   %d errors",
                    rps,
                    p50,
                    p99,
                    max,
                    bad,
                    errors);
        }
    }

    static Path peer() {
        return TOOLS.resolve("peers/bolt-js-story.cjs");
    }

    /** Sends signed {@code /story} commands over 32 connections for so many seconds. */
    static Result stories(int port, int seconds, int perSecondAtMost) throws IOException, InterruptedException {
        Path file = sign(seconds * perSecondAtMost);
        Path out = Files.createTempFile("wrk", ".txt");
        run(
                Map.of("THREADS", "2", "LOADFILE", file.toString(), "LOADPATH", "/slack/events"),
                out,
                "wrk",
                "-t2",
                "-c32",
                "-d" + seconds + "s",
                "-s",
                TOOLS.resolve("wrk-unique.lua").toString(),
                "http://127.0.0.1:" + port + "/");
        Files.delete(file);
        Matcher found = RESULT.matcher(Files.readString(out));
        if (!found.find()) {
            throw new IllegalStateException(Files.readString(out));
        }
        return new Result(
                Long.parseLong(found.group(1)),
                Double.parseDouble(found.group(2)),
                Double.parseDouble(found.group(3)),
                Double.parseDouble(found.group(4)),
                Double.parseDouble(found.group(5)),
                Long.parseLong(found.group(6)),
                Long.parseLong(found.group(7)),
                Long.parseLong(found.group(8)));
    }

    /** As {@code sign-load.mjs} writes them, but no trigger comes twice, also not in the next run. */
    private static Path sign(int count) throws IOException {
        Path file = Files.createTempFile("load", ".txt");
        int round = ROUND.incrementAndGet();
        String when = String.valueOf(System.currentTimeMillis() / 1000);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            for (int i = 0; i < count; i++) {
                String body = BODY.formatted(i % 500, i, round, i);
                byte[] mark = mac.doFinal(("v0:" + when + ":" + body).getBytes(StandardCharsets.UTF_8));
                out.write(when + "\tv0=" + HexFormat.of().formatHex(mark) + "\t" + body + "\n");
            }
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
        return file;
    }

    private static void run(Map<String, String> environment, Path out, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + List.of(command));
        }
    }
}
