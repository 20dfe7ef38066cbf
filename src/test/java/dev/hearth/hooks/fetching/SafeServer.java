package dev.hearth.hooks.fetching;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** A server that speaks https as {@code tool.test}, on this machine, and a line that believes it. */
public final class SafeServer implements AutoCloseable {

    public static final String HOST = "tool.test";
    private static final char[] PASSWORD = "password".toCharArray();
    private static final KeyStore STORE = store();

    private final HttpsServer server;

    private SafeServer(HttpsServer server) {
        this.server = server;
    }

    /** Answers everything like this. */
    public static SafeServer answering(HttpHandler handler) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(STORE, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            server.createContext("/", handler);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return new SafeServer(server);
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As it stands in the list of hosts. */
    public String host() {
        return HOST + ":" + server.getAddress().getPort();
    }

    public String at(String path) {
        return "https://" + host() + path;
    }

    /** A line that believes this server's certificate. */
    public static OkHttpClient line() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(STORE);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return FetchingSetup.line()
                    .newBuilder()
                    .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                    .build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Every name leads to this machine, and one may go there. */
    static final Reach HERE = new Reach() {
        @Override
        public List<InetAddress> resolve(String host) throws UnknownHostException {
            return List.of(InetAddress.getLoopbackAddress());
        }

        @Override
        public boolean mayGoTo(InetAddress address) {
            return address.isLoopbackAddress();
        }
    };

    private static KeyStore store() {
        try {
            Path file = Files.createTempDirectory("hearth-tls").resolve("store.p12");
            Process made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "tool",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + HOST,
                            "-ext",
                            "san=dns:" + HOST,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!made.waitFor(60, TimeUnit.SECONDS)) {
                made.destroyForcibly();
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream bytes = Files.newInputStream(file)) {
                store.load(bytes, PASSWORD);
            }
            return withTrust(store);
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static KeyStore withTrust(KeyStore store) throws GeneralSecurityException {
        store.setCertificateEntry("trusted", store.getCertificate("tool"));
        return store;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
