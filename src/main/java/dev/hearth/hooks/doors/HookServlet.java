package dev.hearth.hooks.doors;

import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Pass;
import dev.hearth.hooks.Tokens;
import dev.hearth.hooks.secrets.Signatures;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/**
 * {@code /hooks/KIND/TOKEN}, or {@code /hooks/KIND} with the token as a bearer's. Who brings no good token hears 404, whatever
 * else is right or wrong; then come the rate, the size, the signature over the bytes as they came, and the JSON.
 */
final class HookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(HookServlet.class);
    private static final int MOST = 1024 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private final transient Map<Kind, Hook> hooks;
    private final transient Tokens tokens;
    private final transient Pace pace;
    private final transient Signatures signatures;

    HookServlet(List<Hook> hooks, Tokens tokens, Pace pace, Signatures signatures) {
        this.hooks = hooks.stream().collect(Collectors.toMap(Hook::kind, Function.identity()));
        this.tokens = tokens;
        this.pace = pace;
        this.signatures = signatures;
    }

    /** Where nobody can look a token up, whoever brings one may come again; what went wrong stays here. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            answer(request, response);
        } catch (DataAccessException unreachable) {
            log.warn("A door could not be opened: {}", unreachable.getClass().getName());
            write(response, Answer.later());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Knock knock = Knock.of(request);
        Optional<Pass> pass = knock.kind()
                .filter(hooks::containsKey)
                .flatMap(
                        kind -> tokens.find(kind, Tokens.presented(knock.token(), request.getHeader("Authorization"))));
        if (pass.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OptionalLong wait = pace.wait(pass.get());
        if (wait.isPresent()) {
            response.setHeader("Retry-After", Long.toString(wait.getAsLong()));
            response.setStatus(TOO_MANY);
            return;
        }
        let(pass.get(), request, response);
    }

    private void let(Pass pass, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Hook hook = hooks.get(pass.kind());
        boolean post = request.getMethod().equals("POST");
        if (hook == null || !post && !(hook.answersGet() && isRead(request))) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        byte[] body = request.getContentLengthLong() > MOST
                ? new byte[MOST + 1]
                : request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            response.setStatus(TOO_LARGE);
        } else if (!signatures.prove(pass, request::getHeader, body)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            String wants = Optional.ofNullable(request.getHeader("Accept")).orElse("");
            write(
                    response,
                    Bodies.read(body, hook.answersGet())
                            .map(read -> take(hook, pass, read, wants))
                            .orElseGet(Answer::misshapen));
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** An edge of the house: what goes wrong behind it is ours, and may be sent again. */
    private static Answer take(Hook hook, Pass pass, JsonNode body, String wants) {
        try {
            return hook.take(new Arrival(pass, body, wants));
        } catch (RuntimeException fault) {
            log.error(
                    "A hook of kind {} failed: {}",
                    pass.kind().word(),
                    fault.getClass().getName());
            return Answer.bare(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        if (!answer.body().isEmpty()) {
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            response.setContentType(answer.type());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
