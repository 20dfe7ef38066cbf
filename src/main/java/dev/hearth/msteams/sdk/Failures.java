package dev.hearth.msteams.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.MsalThrottlingException;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.Meanings;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What the client's exceptions mean. Nothing of their texts goes on but the service's own word for why. */
final class Failures {

    private static final int TOO_MANY = 429;
    private static final int UNWELL = 500;

    private final Meanings meanings;

    Failures(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The service answered a call that was made without the SDK's own method for it. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient String body;
        private final transient @Nullable String retryAfter;

        Refused(int status, String body, @Nullable String retryAfter) {
            super("status " + status);
            this.status = status;
            this.body = body;
            this.retryAfter = retryAfter;
        }
    }

    /** What came of a call that failed. */
    <T> Answer<T> answer(Address in, String call, Exception failure) {
        return switch (cause(failure)) {
            case ErrorResponseException answered -> answered(in, call, answered);
            case Refused refused -> meanings.refusal(in, call, refused.status, refused.body, refused.retryAfter);
            case Line.Broken broken -> new Answer.Lost<>(String.valueOf(broken.getMessage()));
            case JsonProcessingException _ -> new Answer.No<>("malformed", Scope.MESSAGE);
            case IOException _ -> meanings.unreached(in, call);
            case Throwable other -> new Answer.No<>(other.getClass().getSimpleName(), Scope.MESSAGE);
        };
    }

    /** What came of a call for which there was no token: it was not made. */
    <T> Answer<T> withoutToken(Address in, Exception failure) {
        return switch (cause(failure)) {
            case MsalThrottlingException again ->
                meanings.withoutToken(in, String.valueOf(Math.ceilDiv(again.retryInMs(), 1000)));
            case MsalServiceException refused
            when forGood(refused.statusCode()) -> new Answer.No<>(String.valueOf(refused.errorCode()), Scope.WORKSPACE);
            case MsalServiceException refused -> meanings.withoutToken(in, retryAfter(refused));
            default -> meanings.unreached(in, "token");
        };
    }

    private static @Nullable String retryAfter(MsalServiceException refused) {
        return refused.headers() == null
                ? null
                : refused.headers().entrySet().stream()
                        .filter(header -> "Retry-After".equalsIgnoreCase(header.getKey()))
                        .flatMap(header -> header.getValue().stream())
                        .findFirst()
                        .orElse(null);
    }

    private static boolean forGood(@Nullable Integer status) {
        return status != null && status < UNWELL && status != TOO_MANY;
    }

    private <T> Answer<T> answered(Address in, String call, ErrorResponseException answered) {
        return answered.response().isSuccessful()
                ? new Answer.Lost<>("garbled answer")
                : meanings.refusal(
                        in,
                        call,
                        answered.response().code(),
                        String.valueOf(answered.getMessage()),
                        answered.response().headers().get("Retry-After"));
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
