package dev.hearth.slack.web;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The one HTTP client to Slack. It never sends twice, follows nowhere, and tells a line that broke from one never made. */
final class Line {

    private Line() {}

    /** The line broke when something may already have been sent. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(IOException cause) {
            super(cause.getClass().getSimpleName());
        }
    }

    static OkHttpClient open(Duration patience) {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(Duration.ofSeconds(3))
                .readTimeout(patience)
                .writeTimeout(patience)
                .addNetworkInterceptor(Line::watch)
                .build();
    }

    private static Response watch(Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException broke) {
            throw new Broken(broke);
        }
    }
}
