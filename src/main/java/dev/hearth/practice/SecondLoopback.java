package dev.hearth.practice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Listens on the other loopback address too, where there is one: some programs try {@code ::1} alone for localhost. */
final class SecondLoopback implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String IPV6 = "::1";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        InetAddress address = factory.getAddress();
        if (address != null
                && address.getHostAddress().equals(PracticeDefaults.LOOPBACK)
                && isFree(factory.getPort())) {
            factory.addAdditionalConnectors(connector(factory.getPort()));
        }
    }

    private static Connector connector(int port) {
        Connector connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        connector.setPort(port);
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(new InetSocketAddress(IPV6, 0).getAddress());
        }
        return connector;
    }

    /** A machine without IPv6, or a port of chance, gets along with one address. */
    private static boolean isFree(int port) {
        if (port <= 0) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(IPV6, port));
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
