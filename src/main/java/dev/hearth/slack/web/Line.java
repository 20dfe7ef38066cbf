package dev.hearth.slack.web;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

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
