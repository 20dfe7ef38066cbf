package dev.hearth.hooks.doors;

import io.micrometer.common.KeyValue;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What traces say of a request: its path, unless that holds a token. Labels of metrics never hold a path of ours at all. */
final class Discreet extends DefaultServerRequestObservationConvention {

    private static final String PATH = "http.url";

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        return request == null ? super.httpUrl(context) : KeyValue.of(PATH, Written.safe(request.getRequestURI()));
    }
}
