package dev.hearth.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Hearth started as a program of its own that is expected to refuse; what it said last, and with which code it ended. */
record Start(int code, List<String> log) {

    private static final long PATIENCE_SECONDS = 120;

    static Start with(Path data, String... settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile(data, "start", ".log");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .replaceAll("[^:]*test-classes:", ""),
                "dev.hearth.HearthApplication",
                "--server.port=0",
                "--hearth.data=" + data));
        command.addAll(Stream.of(settings).map(setting -> "--" + setting).toList());
        Process program = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new AssertionError("it started: " + Files.readString(log));
        }
        return new Start(program.exitValue(), Files.readAllLines(log, StandardCharsets.UTF_8));
    }

    /** The last line of the log without its time, level and place. */
    String last() {
        return log.isEmpty() ? "" : log.getLast().replaceFirst("^.* ERROR .*? : ", "");
    }
}
