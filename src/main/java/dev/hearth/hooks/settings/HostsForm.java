package dev.hearth.hooks.settings;

import dev.hearth.hooks.fetching.Hosts;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which hosts Hearth may go to for this workspace. */
@Component
class HostsForm extends HookForm {

    private final Hosts hosts;
    private final HookPages pages;
    private final Mending mending;

    HostsForm(Teams teams, HookSpeech speech, Ledger ledger, Hosts hosts, HookPages pages, Mending mending) {
        super(HookPages.HOSTS, teams, speech, ledger);
        this.hosts = hosts;
        this.pages = pages;
        this.mending = mending;
    }

    @Override
    Map<String, String> mistakes(Subject subject, Ask.Submitted submitted) {
        return lines(submitted).stream()
                .filter(line -> Hosts.read(line).isEmpty())
                .findFirst()
                .map(line -> Map.of(HookPages.HOSTS_FIELD, mending.host(line)))
                .orElseGet(Map::of);
    }

    @Override
    void set(Subject subject, Ask.Submitted submitted) {
        hosts.set(
                subject.team().workspace(),
                lines(submitted).stream()
                        .flatMap(line -> Hosts.read(line).stream())
                        .toList());
    }

    @Override
    Reply open(Subject subject) {
        return pages.hosts(subject);
    }

    private static List<String> lines(Ask.Submitted submitted) {
        return submitted
                .value(HookPages.HOSTS_FIELD)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
