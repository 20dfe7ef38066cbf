package dev.hearth.bench;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How long the plain jar takes to be ready, and how much memory it holds when nothing happens. */
class StartBench {

    @Test
    void startsAndIdles() throws Exception {
        for (int round = 0; round < 3; round++) {
            try (Server hearth = Server.hearth(8093, "http://127.0.0.1:9/api/")) {
                Thread.sleep(20_000);
                System.out.printf(
                        Locale.ROOT,
                        "ready after %.1f s, resident after 20 s idle: %d MB%n",
                        hearth.ready.toMillis() / 1000.0,
                        hearth.residentMegabytes());
            }
        }
    }
}
