package dev.hearth.startup;

import java.net.URI;
import java.util.Set;

/** Tells addresses that nobody in between can read or change from others. */
public final class SafeAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private SafeAddress() {}

    /** Whether an address leads to this machine itself. */
    public static boolean isHere(String address) {
        try {
            URI read = URI.create(address.strip());
            return Set.of("http", "https").contains(String.valueOf(read.getScheme()))
                    && LOOPBACK.contains(String.valueOf(read.getHost()));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    /** Whether an address begins with {@code https://} or leads to this machine itself. */
    public static boolean is(String address) {
        try {
            URI read = URI.create(address.strip());
            return "https".equals(read.getScheme()) && read.getHost() != null
                    || "http".equals(read.getScheme()) && LOOPBACK.contains(String.valueOf(read.getHost()));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
