package dev.hearth.slack.web;

import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Asks Slack where a message can be read; where Slack asks to wait, nobody asks again before that time. */
@Component
@ConditionalOnSlack
public class Permalinks {

    private static final String METHOD = "chat.getPermalink";
    private static final Pattern MOMENT = Pattern.compile("\\d{1,11}\\.\\d{1,9}");
    private static final Pattern LINK = Pattern.compile("https://[^\\s<>|]{1,900}");

    private final SlackWeb web;
    private final WallClock clock;
    private final Map<Workspace.Id, Long> waits = new ConcurrentHashMap<>();

    /** Asks over this line. */
    public Permalinks(SlackWeb web, WallClock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** The address of a message, or nothing if Slack does not tell now. */
    public Optional<String> of(Workspace.Id workspace, String channel, String message) {
        if (!MOMENT.matcher(message).matches() || isHeld(workspace)) {
            return Optional.empty();
        }
        Answer<ChatGetPermalinkResponse> answer = web.call(
                workspace,
                METHOD,
                methods -> methods.chatGetPermalink(r -> r.channel(channel).messageTs(message)));
        return switch (answer) {
            case Answer.Yes<ChatGetPermalinkResponse>(ChatGetPermalinkResponse found) ->
                Optional.ofNullable(found.getPermalink())
                        .filter(link -> LINK.matcher(link).matches());
            case Answer.Wait<ChatGetPermalinkResponse>(Duration pause, String _) -> {
                waits.put(workspace, clock.nanos() + pause.toNanos());
                yield Optional.empty();
            }
            case Answer.No<ChatGetPermalinkResponse> _, Answer.Lost<ChatGetPermalinkResponse> _ -> Optional.empty();
        };
    }

    private boolean isHeld(Workspace.Id workspace) {
        Long until = waits.get(workspace);
        return until != null && until - clock.nanos() > 0;
    }
}
