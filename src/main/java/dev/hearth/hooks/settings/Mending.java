package dev.hearth.hooks.settings;

import dev.hearth.chat.Voice;
import dev.hearth.hooks.fetching.Hosts;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be wrong with a secret or an address. */
@Component
class Mending {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 500;

    private final Hosts hosts;
    private final Voice voice;

    Mending(Hosts hosts, Voice voice) {
        this.hosts = hosts;
        this.voice = voice;
    }

    /** What is wrong with a secret; nothing if it is good. */
    Optional<String> secret(String typed) {
        boolean good = typed.length() >= SHORTEST
                && typed.length() <= LONGEST
                && typed.chars().allMatch(sign -> sign > ' ' && sign < 127);
        return good ? Optional.empty() : Optional.of(voice.line("hooks.mend.secret"));
    }

    /** What is wrong with an address that is to be reached; nothing if it is good. */
    Optional<String> address(Workspace.Id workspace, String typed) {
        Optional<String> host = typed.startsWith("https://") ? Hosts.read(typed) : Optional.empty();
        if (host.isEmpty() || typed.length() > LONGEST) {
            return Optional.of(voice.line("hooks.mend.address"));
        }
        return hosts.allow(workspace, host.get())
                ? Optional.empty()
                : Optional.of(voice.line("hooks.mend.not-allowed", "host", host.get()));
    }

    /** What is wrong with a line of the list of hosts. */
    String host(String typed) {
        return voice.line("hooks.mend.host", "line", typed);
    }
}
