package dev.hearth.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server under load, started as an operator would start it. */
final class Server implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Path folder;
    final Process process;
    final Duration ready;

    private Server(Path folder, Process process, Duration ready) {
        this.folder = folder;
        this.process = process;
        this.ready = ready;
    }

    /** The plain jar with a Slack workspace on an API that may be slow. */
    static Server hearth(int port, String slackApi, String... more) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hearth-bench");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                Path.of("target/hearth.jar").toAbsolutePath().toString(),
                "--server.port=" + port,
                "--hearth.public-url=http://localhost:" + port,
                "--hearth.slack.api-url=" + slackApi,
                "--hearth.slack.signing-secret=" + Load.SECRET,
                "--hearth.slack.bot-token=xoxb-bench"));
        command.addAll(List.of(more));
        return start(folder, command, URI.create("http://127.0.0.1:" + port + "/actuator/health"));
    }

    static Server start(Path folder, List<String> command, URI probe) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PORT", String.valueOf(probe.getPort()));
        builder.environment().put("SLACK_SIGNING_SECRET", Load.SECRET);
        builder.redirectOutput(new File(folder.toFile(), "log.txt"));
        Process process = builder.start();
        for (int i = 0; i < 1200; i++) {
            if (answers(probe)) {
                return new Server(folder, process, Duration.ofNanos(System.nanoTime() - begun));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("not ready within a minute: " + command);
    }

    private static boolean answers(URI probe) throws InterruptedException {
        try {
            HTTP.send(
                    HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(2)).build(),
                    HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Resident memory in megabytes, as Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
