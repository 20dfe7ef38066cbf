package dev.hearth.welcome;

import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.team.MoreSettings;
import dev.hearth.team.Offer;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a team may switch on, where its workspace allows any of it. */
@Component
class OfferFields implements MoreSettings {

    private static final String NAME = "offers";

    private final List<Offer> offers;
    private final Voice voice;

    OfferFields(List<Offer> offers, Voice voice) {
        this.offers = offers;
        this.voice = voice;
    }

    @Override
    public List<Field> fields(Request request, Team team) {
        List<Offer> allowed = allowed().toList();
        return allowed.isEmpty()
                ? List.of()
                : List.of(new Field.Several(
                        NAME,
                        voice.line("welcome.form.offers"),
                        allowed.stream()
                                .map(offer -> new Option(offer.name(), voice.line("offer." + offer.name())))
                                .toList(),
                        allowed.stream()
                                .filter(offer -> offer.made(team.id()))
                                .map(Offer::name)
                                .collect(Collectors.joining(",")),
                        true));
    }

    @Override
    public Map<String, String> mistakes(Request request, Team team, Ask.Submitted submitted) {
        return Map.of();
    }

    /** Switches on what was ticked and the others off. */
    @Override
    public boolean save(Request request, Team team, Ask.Submitted form) {
        Set<String> ticked =
                Stream.of(form.value(NAME).split(",")).map(String::strip).collect(Collectors.toSet());
        List<Offer> changed = allowed()
                .filter(offer -> offer.made(team.id()) != ticked.contains(offer.name()))
                .toList();
        changed.forEach(offer -> offer.make(team.id(), ticked.contains(offer.name())));
        return !changed.isEmpty();
    }

    private Stream<Offer> allowed() {
        return offers.stream().filter(Offer::allowed);
    }
}
