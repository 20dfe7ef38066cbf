package dev.hearth.msteams.sdk;

import java.io.IOException;
import java.time.Duration;
import okhttp3.CookieJar;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The one HTTP client of this room. It never sends twice, follows nowhere, and tells a line that broke from one never made. */
final class Line {

    private static final Duration REACHING = Duration.ofSeconds(3);
    private static final int AT_ONCE = 64;

    private Line() {}

    /** The line broke when something may already have been sent. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(IOException cause) {
            super(cause.getClass().getSimpleName());
        }
    }

    static OkHttpClient open(Duration patience) {
        OkHttpClient line = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .connectTimeout(REACHING.compareTo(patience) < 0 ? REACHING : patience)
                .readTimeout(patience)
                .writeTimeout(patience)
                .addNetworkInterceptor(Line::watch)
                .build();
        line.dispatcher().setMaxRequestsPerHost(AT_ONCE);
        return line;
    }

    static void close(OkHttpClient line) {
        line.dispatcher().executorService().shutdown();
        line.connectionPool().evictAll();
    }

    /** The whole answer is read here: where it stops halfway, the line broke too. */
    private static Response watch(Interceptor.Chain chain) throws IOException {
        try (Response answer = chain.proceed(chain.request())) {
            ResponseBody body = answer.body();
            return body == null
                    ? answer
                    : answer.newBuilder()
                            .body(ResponseBody.create(body.bytes(), body.contentType()))
                            .build();
        } catch (IOException broke) {
            throw new Broken(broke);
        }
    }
}
