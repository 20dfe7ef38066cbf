package dev.hearth.msteams.connector;

import dev.hearth.startup.SafeAddress;
import java.net.URI;
import java.util.Set;

/** Which services Hearth speaks to. Tokens go nowhere else, whatever address an activity names. */
public final class Services {

    private static final Set<String> KNOWN = Set.of(
            "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us");
    private static final int TLS = 443;

    private final boolean known;
    private final boolean here;

    /** The services of Teams; stand-ins on this machine where tokens come from this machine too, or where none are sent. */
    public Services(MsTeamsProperties properties) {
        this.known = properties.appId() != null;
        this.here = known ? SafeAddress.isHere(properties.loginUrl()) : properties.unauthenticatedLocal();
    }

    /** Whether a service may be spoken to. */
    public boolean mayHear(String service) {
        return plain(service) && (here && SafeAddress.isHere(service) || known && isKnown(service));
    }

    private static boolean isKnown(String address) {
        URI read = URI.create(address);
        return "https".equals(read.getScheme())
                && KNOWN.contains(String.valueOf(read.getHost()))
                && (read.getPort() == -1 || read.getPort() == TLS);
    }

    /** Nothing in it that two readers could take for two different hosts. */
    private static boolean plain(String address) {
        try {
            URI read = URI.create(address);
            return read.getUserInfo() == null && read.getQuery() == null && read.getFragment() == null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
