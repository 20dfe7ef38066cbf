package dev.hearth.msteams.sdk;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpResponse;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The bot's registration in one tenant. Its tokens are fetched over our own line, once each: the SDK's way waits and tries
 * again by itself. Where tokens come from another server, the same requests go there.
 */
final class Registration extends MicrosoftAppCredentials {

    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    private final OkHttpClient line;
    private final HttpUrl login;

    Registration(String id, String password, @Nullable String tenant, String login, OkHttpClient line) {
        super(id, password, tenant, AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);
        this.login = HttpUrl.get(login);
        this.line = line;
    }

    @Override
    protected Authenticator buildAuthenticator() throws MalformedURLException {
        ConfidentialClientApplication application = ConfidentialClientApplication.builder(
                        getAppId(), ClientCredentialFactory.createFromSecret(getAppPassword()))
                .authority(oAuthEndpoint())
                .instanceDiscovery(false)
                .disableInternalRetries()
                .httpClient(this::send)
                .build();
        ClientCredentialParameters scope =
                ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> application.acquireToken(scope);
    }

    private IHttpResponse send(HttpRequest asked) throws IOException {
        HttpUrl usual = Objects.requireNonNull(HttpUrl.get(asked.url()));
        HttpUrl.Builder address = login.newBuilder();
        usual.pathSegments().forEach(address::addPathSegment);
        Request.Builder request =
                new Request.Builder().url(address.query(usual.query()).build());
        asked.headers().forEach(request::header);
        String body = asked.body();
        request.method(asked.httpMethod().name(), body == null ? null : RequestBody.create(body, FORM));
        try (Response answer = line.newCall(request.build()).execute()) {
            HttpResponse read = new HttpResponse().statusCode(answer.code());
            read.addHeaders(Map.copyOf(answer.headers().toMultimap()));
            return read.body(answer.body() == null ? "" : answer.body().string());
        }
    }
}
