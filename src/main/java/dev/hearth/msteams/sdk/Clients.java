package dev.hearth.msteams.sdk;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** The SDK's client, one for each service, all over one line. */
final class Clients {

    private static final int KEPT = 64;

    private final OkHttpClient line;
    private final @Nullable Registration registration;
    private final Map<String, RestConnectorClient> byService = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RestConnectorClient> eldest) {
            return size() > KEPT;
        }
    };

    Clients(OkHttpClient line, @Nullable Registration registration) {
        this.line = line;
        this.registration = registration;
    }

    synchronized RestConnectorClient of(String service) {
        return byService.computeIfAbsent(service, this::open);
    }

    /** The SDK's builder brings cookies and patience of its own, which are taken away again. */
    private RestConnectorClient open(String service) {
        OkHttpClient.Builder http = line.newBuilder();
        RestClient.Builder builder = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(service)
                .withSerializerAdapter(new Dialect())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withConnectionTimeout(line.connectTimeoutMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(line.readTimeoutMillis(), TimeUnit.MILLISECONDS)
                .withRetryStrategy(new Once());
        http.cookieJar(CookieJar.NO_COOKIES);
        return new RestConnectorClient(
                (registration == null ? builder : builder.withCredentials(registration)).build());
    }

    private static final class Once extends RetryStrategy {
        Once() {
            super("once", false);
        }

        @Override
        public boolean shouldRetry(int tries, Response answer) {
            return false;
        }
    }
}
