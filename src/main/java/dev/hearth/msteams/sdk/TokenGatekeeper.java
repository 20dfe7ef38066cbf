package dev.hearth.msteams.sdk;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.msteams.sdk.SigningKeys.Found;
import dev.hearth.msteams.sdk.SigningKeys.Key;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/**
 * Checks that a token is the service's, for this bot, of this moment, for this service and this channel. The SDK's own
 * check lets a key pass that names no channel, and cannot tell a key that is not there from keys that are out of reach.
 */
final class TokenGatekeeper implements Gatekeeper, DisposableBean {

    private static final long SKEW_SECONDS = Duration.ofMinutes(AuthenticationConstants.DEFAULT_CLOCKSKEW_MINUTES)
            .toSeconds();

    private final @Nullable String bot;
    private final boolean open;
    private final OkHttpClient line;
    private final SigningKeys keys;
    private final Clock clock;

    TokenGatekeeper(MsTeamsProperties properties, InstantSource clock, Duration patience) {
        this.bot = properties.appId();
        this.open = bot == null && properties.unauthenticatedLocal();
        this.line = Line.open(patience);
        this.keys = new SigningKeys(line, properties.openidUrl(), clock);
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    @Override
    public Verdict check(@Nullable String authorization, String channel, String service) {
        if (open) {
            return Verdict.GENUINE;
        }
        if (authorization == null || authorization.isBlank()) {
            return Verdict.UNSIGNED;
        }
        String[] parts = authorization.strip().split(" +");
        return bot != null && parts.length == 2 && "Bearer".equalsIgnoreCase(parts[0])
                ? check(bot, parts[1], channel, service)
                : Verdict.FORGED;
    }

    @Override
    public void destroy() {
        Line.close(line);
    }

    private Verdict check(String audience, String written, String channel, String service) {
        try {
            DecodedJWT token = JWT.decode(written);
            return claims(token, audience, service) ? signed(token, channel) : Verdict.FORGED;
        } catch (JWTDecodeException garbage) {
            return Verdict.FORGED;
        }
    }

    /** First what costs nothing, so that not every forger makes Hearth ask for keys. */
    private static boolean claims(DecodedJWT token, String audience, String service) {
        return AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS.contains(token.getAlgorithm())
                && token.getKeyId() != null
                && token.getHeaderClaim("crit").isMissing()
                && AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER.equals(token.getIssuer())
                && List.of(audience).equals(token.getAudience())
                && token.getExpiresAt() != null
                && service.equalsIgnoreCase(token.getClaim(AuthenticationConstants.SERVICE_URL_CLAIM)
                        .asString());
    }

    private Verdict signed(DecodedJWT token, String channel) {
        return switch (keys.find(token.getKeyId())) {
            case Found.One(Key key) ->
                key.endorsements().contains(channel) && verifies(token, key.key()) ? Verdict.GENUINE : Verdict.FORGED;
            case Found.None _ -> Verdict.FORGED;
            case Found.Unreachable _ -> Verdict.UNKNOWN;
        };
    }

    private boolean verifies(DecodedJWT token, RSAPublicKey key) {
        try {
            ((JWTVerifier.BaseVerification)
                            JWT.require(algorithm(token.getAlgorithm(), key)).acceptLeeway(SKEW_SECONDS))
                    .build(clock)
                    .verify(token);
            return true;
        } catch (JWTVerificationException forged) {
            return false;
        }
    }

    private static Algorithm algorithm(String name, RSAPublicKey key) {
        return switch (name) {
            case "RS384" -> Algorithm.RSA384(key, null);
            case "RS512" -> Algorithm.RSA512(key, null);
            default -> Algorithm.RSA256(key, null);
        };
    }
}
