package dev.hearth.hooks.secrets;

import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Pass;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a delivery is signed as it must be. */
@Component
public class Signatures {

    private final Secrets secrets;

    Signatures(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Whether anybody who sends to this kind of address signs. */
    public boolean exist(Kind kind) {
        return Signing.of(kind).isPresent();
    }

    /**
     * Whether a delivery may pass: it bears a good signature, or no secret is set.
     *
     * @param headers the request's, by name; null for one that is missing
     */
    public boolean prove(Pass pass, Function<String, @Nullable String> headers, byte[] body) {
        Secrets.Purpose purpose = Secrets.Purpose.signing(pass.kind());
        return Signing.of(pass.kind())
                .filter(_ -> secrets.has(pass.team().id(), purpose))
                .map(signing -> secrets.find(pass.team().id(), purpose)
                        .filter(secret -> signing.proves(headers.apply(signing.header()), body, secret))
                        .isPresent())
                .orElse(true);
    }
}
