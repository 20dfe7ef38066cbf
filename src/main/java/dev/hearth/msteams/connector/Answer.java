package dev.hearth.msteams.connector;

import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of one call to the service. */
public sealed interface Answer<T> {

    /** It did it. */
    record Yes<T>(T value) implements Answer<T> {}

    /** It refuses for good; its own word for why, and how much that closes. */
    record No<T>(String reason, Delivery.Scope scope) implements Answer<T> {}

    /** It was not reached, or asks to wait. */
    record Wait<T>(Duration pause, String call, Delivery.Scope scope) implements Answer<T> {}

    /** The line broke after the call was sent. */
    record Lost<T>(String reason) implements Answer<T> {}

    /** The same for whoever sent a message. */
    default Delivery delivery(Function<T, Outgoing.@Nullable Posted> posted) {
        return switch (this) {
            case Yes<T>(T value) -> new Delivery.Delivered(posted.apply(value));
            case No<T>(String reason, Delivery.Scope scope) -> new Delivery.Refused(reason, scope);
            case Wait<T>(Duration pause, String call, Delivery.Scope scope) -> new Delivery.Later(pause, call, scope);
            case Lost<T>(String reason) -> new Delivery.Unknown(reason);
        };
    }
}
