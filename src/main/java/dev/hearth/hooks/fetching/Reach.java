package dev.hearth.hooks.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where names lead, and which of these places may be gone to. */
interface Reach {

    /** All addresses of a host. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Whether this address may be connected to. */
    boolean mayGoTo(InetAddress address);

    /** The names of the internet, and none but its open addresses. */
    Reach OPEN = new Reach() {
        @Override
        public List<InetAddress> resolve(String host) throws UnknownHostException {
            return List.of(InetAddress.getAllByName(host));
        }

        @Override
        public boolean mayGoTo(InetAddress address) {
            return Ranges.isOpen(address);
        }
    };
}
