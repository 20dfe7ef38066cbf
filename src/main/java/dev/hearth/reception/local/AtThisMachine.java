package dev.hearth.reception.local;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request was made at this very machine, by its own pages or scripts. A loopback peer alone proves nothing: a
 * tunnel is one, and so is a web page whose name was rebound.
 */
public final class AtThisMachine {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private AtThisMachine() {}

    /** Whether it was: loopback peer, our own host and port, no sign of a relay, no other site behind it. */
    public static boolean made(HttpServletRequest request) {
        return fromLoopback(request) && toOurHost(request) && !relayed(request) && sameOrigin(request);
    }

    private static boolean fromLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException nobody) {
            return false;
        }
    }

    private static boolean toOurHost(HttpServletRequest request) {
        List<String> hosts = all(request, "Host");
        if (hosts.size() != 1) {
            return false;
        }
        String host = hosts.getFirst().toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        boolean named = colon > host.lastIndexOf(']');
        String name = named ? host.substring(0, colon) : host;
        String port = named ? host.substring(colon + 1) : "80";
        return HOSTS.contains(name) && port.equals(String.valueOf(request.getLocalPort()));
    }

    private static boolean relayed(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-") || name.equals("via"));
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        String ours = request.getScheme() + "://" + request.getHeader("Host");
        boolean origin = all(request, "Origin").stream().allMatch(ours::equalsIgnoreCase);
        return origin
                && all(request, "Sec-Fetch-Site").stream()
                        .allMatch(site -> site.equals("same-origin") || (site.equals("none") && opened(request)));
    }

    /** A browser says <em>none</em> when a person typed the address: that may open a page, and nothing else. */
    private static boolean opened(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && all(request, "Sec-Fetch-Mode").equals(List.of("navigate"));
    }

    private static List<String> all(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
