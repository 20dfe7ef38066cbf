package dev.hearth.hooks.fetching;

import dev.hearth.clock.WallClock;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line everything is fetched over. */
@Configuration(proxyBeanMethods = false)
class FetchingSetup {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Fetcher guardedFetcher(Hosts hosts, WallClock clock) {
        return new GuardedFetcher(hosts, Reach.OPEN, () -> Shared.LINE, clock, PATIENCE);
    }

    /** No redirects, no second attempts, no cookies, no proxy that would resolve names anew, no connection kept. */
    static OkHttpClient line() {
        return new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .proxy(Proxy.NO_PROXY)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    /** Made when something is fetched for the first time, for it takes a while. */
    private static final class Shared {
        static final OkHttpClient LINE = line();
    }
}
