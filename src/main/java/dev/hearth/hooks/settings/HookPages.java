package dev.hearth.hooks.settings;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.hooks.fetching.Hosts;
import dev.hearth.hooks.outgoing.Destinations;
import dev.hearth.reception.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of these settings. None shows a secret that is kept. */
@Component
class HookPages {

    private static final String ROOM = "hooks.";

    static final String SECRET = "hooks.secret";
    static final String API = "hooks.api";
    static final String OUTGOING = "hooks.outgoing";
    static final String HOSTS = "hooks.hosts";

    static final String ADDRESS_FIELD = "address";
    static final String SECRET_FIELD = "secret";
    static final String HOSTS_FIELD = "hosts";

    private static final String STEADYBIT = "https://platform.steadybit.com";

    private final Voice voice;
    private final Hosts hosts;
    private final Destinations destinations;

    HookPages(Voice voice, Hosts hosts, Destinations destinations) {
        this.voice = voice;
        this.hosts = hosts;
        this.destinations = destinations;
    }

    Reply secret(Subject subject) {
        return open(SECRET, subject, List.of(line(SECRET_FIELD, "hooks.form.secret", "hooks.hint.secret", "")));
    }

    Reply api(Subject subject) {
        return open(
                API,
                subject,
                List.of(
                        line(ADDRESS_FIELD, "hooks.form.api.address", "hooks.hint.api.address", STEADYBIT),
                        line(SECRET_FIELD, "hooks.form.api.token", "hooks.hint.api.token", "")));
    }

    Reply outgoing(Subject subject) {
        String address = destinations.of(subject.team().id()).orElse("");
        return open(
                OUTGOING,
                subject,
                List.of(
                        line(ADDRESS_FIELD, "hooks.form.outgoing.address", "hooks.hint.outgoing.address", address),
                        line(SECRET_FIELD, "hooks.form.outgoing.secret", "hooks.hint.outgoing.secret", "")));
    }

    Reply hosts(Subject subject) {
        String allowed = String.join("\n", hosts.of(subject.team().workspace()));
        Field field = new Field.Paragraph(
                HOSTS_FIELD, voice.line("hooks.form.hosts"), voice.line("hooks.hint.hosts"), allowed, true);
        return open(HOSTS, subject, List.of(field));
    }

    private Field line(String name, String label, String hint, String value) {
        return new Field.Line(name, voice.line(label), voice.line(hint), value, true);
    }

    private Reply open(String name, Subject subject, List<Field> fields) {
        return Reply.open(Form.of(
                name,
                subject.toString(),
                voice.line("hooks.title." + name.substring(ROOM.length())),
                voice.line("hooks.form.submit"),
                fields));
    }
}
