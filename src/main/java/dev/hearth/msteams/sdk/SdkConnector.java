package dev.hearth.msteams.sdk;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.PagedMembersResult;
import com.microsoft.bot.schema.ResourceResponse;
import dev.hearth.chat.platform.Delivery.Scope;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.Meanings;
import dev.hearth.msteams.connector.Member;
import dev.hearth.msteams.connector.MsTeamsProperties;
import dev.hearth.msteams.connector.Services;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Calls the service by the Bot Framework's client, once each, and says what came of it in one of four ways. */
final class SdkConnector implements Connector, DisposableBean {

    private final OkHttpClient line;
    private final Services services;
    private final @Nullable Registration registration;
    private final Clients clients;
    private final Meanings meanings;
    private final Failures failures;

    SdkConnector(MsTeamsProperties properties, InstantSource clock, Duration patience) {
        this.meanings = new Meanings(() -> ThreadLocalRandom.current().nextDouble(), clock);
        this.failures = new Failures(meanings);
        this.line = Line.open(patience);
        this.services = new Services(properties);
        this.registration = properties.appId() == null || properties.appPassword() == null
                ? null
                : new Registration(
                        properties.appId(),
                        properties.appPassword(),
                        properties.tenantId(),
                        properties.loginUrl(),
                        line);
        this.clients = new Clients(line, registration);
    }

    /** One call of the client. */
    @FunctionalInterface
    private interface Call<T> {
        T on(RestConnectorClient client) throws IOException;
    }

    @Override
    public Answer<String> post(Address in, String activity) {
        return call(in, "post", client -> {
            Activity read = Dialect.read(activity, Activity.class);
            return id(
                    client.getConversations()
                            .sendToConversation(in.conversation(), read)
                            .join(),
                    "");
        });
    }

    @Override
    public Answer<String> edit(Address in, String message, String activity) {
        return call(in, "edit", client -> {
            Activity read = Dialect.read(activity, Activity.class);
            return id(
                    client.getConversations()
                            .updateActivity(in.conversation(), message, read)
                            .join(),
                    message);
        });
    }

    @Override
    public Answer<String> delete(Address in, String message) {
        return call(in, "delete", client -> {
            client.getConversations().deleteActivity(in.conversation(), message).join();
            return message;
        });
    }

    @Override
    public Answer<Begun> begin(String service, String parameters) {
        return call(new Address(service, ""), "begin", client -> {
            ConversationParameters read = Dialect.read(parameters, ConversationParameters.class);
            var begun = client.getConversations().createConversation(read).join();
            if (begun == null || begun.getId() == null) {
                throw new Line.Broken(new IOException("garbled answer"));
            }
            return new Begun(begun.getId(), begun.getActivityId());
        });
    }

    @Override
    public Answer<Member> member(Address in, String person) {
        return call(
                in,
                "member",
                client -> Dialect.member(client.getConversations()
                        .getConversationMember(person, in.conversation())
                        .join()));
    }

    @Override
    public Answer<Roster> members(Address in, @Nullable String next) {
        return call(in, "members", client -> page(client, in.conversation(), next));
    }

    @Override
    public Answer<Map<String, String>> channels(String service, String team) {
        return call(new Address(service, team), "channels", client -> {
            HttpUrl address = at(client, "v3/teams")
                    .addPathSegment(team)
                    .addPathSegment("conversations")
                    .build();
            return Dialect.channels(get(client, address));
        });
    }

    /** By hand: the SDK's own call cannot ask for a second page, and takes a conversation that is gone for an empty one. */
    private static Roster page(RestConnectorClient client, String conversation, @Nullable String next)
            throws IOException {
        HttpUrl.Builder address =
                at(client, "v3/conversations").addPathSegment(conversation).addPathSegment("pagedmembers");
        HttpUrl page = (next == null ? address : address.addQueryParameter("continuationToken", next)).build();
        PagedMembersResult read = Dialect.read(get(client, page), PagedMembersResult.class);
        List<Member> members = read.getMembers() == null
                ? List.of()
                : read.getMembers().stream().map(Dialect::member).toList();
        return new Roster(members, read.getContinuationToken());
    }

    private static HttpUrl.Builder at(RestConnectorClient client, String path) {
        return HttpUrl.get(client.baseUrl()).newBuilder().addPathSegments(path);
    }

    private static String get(RestConnectorClient client, HttpUrl address) throws IOException {
        try (Response answer = client.getRestClient()
                .httpClient()
                .newCall(new Request.Builder().url(address).build())
                .execute()) {
            String body = answer.body() == null ? "" : answer.body().string();
            if (!answer.isSuccessful()) {
                throw new Failures.Refused(answer.code(), body, answer.header("Retry-After"));
            }
            return body;
        }
    }

    @Override
    public void destroy() {
        Line.close(line);
    }

    private <T> Answer<T> call(Address in, String name, Call<T> call) {
        if (!services.mayHear(in.service())) {
            return new Answer.No<>("unknown service", Scope.CONVERSATION);
        }
        Answer<T> shut = withoutToken(in);
        return shut == null ? made(in, name, call) : shut;
    }

    private <T> @Nullable Answer<T> withoutToken(Address in) {
        try {
            if (registration != null) {
                registration.getToken().join();
            }
            return null;
        } catch (RuntimeException failure) {
            return failures.withoutToken(in, failure);
        }
    }

    private <T> Answer<T> made(Address in, String name, Call<T> call) {
        try {
            return meanings.yes(in, call.on(clients.of(in.service())));
        } catch (IOException | RuntimeException failure) {
            return failures.answer(in, name, failure);
        }
    }

    private static String id(@Nullable ResourceResponse said, String otherwise) {
        return said == null || said.getId() == null ? otherwise : said.getId();
    }
}
