package dev.hearth.delivery;

import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /hearth quiet 2h}: nothing unasked here for a while, but for what keeps people safe. */
@Component
class Quiet implements Command {

    private static final Duration USUAL = Duration.ofHours(8);
    private static final Duration LONGEST = Duration.ofDays(90);

    private final NoiseBook book;
    private final Ledger ledger;
    private final TeamClock clock;
    private final Voice voice;

    Quiet(NoiseBook book, Ledger ledger, TeamClock clock, Voice voice) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "quiet", "[2h|3d|off]");
    }

    @Override
    public Reply handle(Request request, String text) {
        Optional<Duration> wanted = read(text);
        if (wanted.isEmpty()) {
            return Reply.say(voice.say("delivery.quiet.unknown", "typed", text));
        }
        Instant until = clock.now().plus(wanted.get());
        return ledger.keep(
                request,
                () -> {
                    book.quietUntil(line(request), until);
                    return Deed.done("quiet");
                },
                memo -> Reply.say(
                        wanted.get().isZero()
                                ? voice.say("delivery.quiet.off")
                                : voice.say("delivery.quiet.on", "duration", words(wanted.get()))));
    }

    private static NoiseBook.Line line(Request request) {
        Place place = request.place();
        return new NoiseBook.Line(
                request.person().workspace(),
                place == null || place.direct() ? "@" + request.person().handle() : place.channel());
    }

    private static Optional<Duration> read(String text) {
        String typed = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (typed.isEmpty()) {
            return Optional.of(USUAL);
        }
        if (typed.equals("off")) {
            return Optional.of(Duration.ZERO);
        }
        var parts = java.util.regex.Pattern.compile("(\\d{1,4})\\s*(m|min|h|d)").matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(parts.group(1));
        Duration length = switch (parts.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofMinutes(number);
        };
        return Optional.of(length.compareTo(LONGEST) > 0 ? LONGEST : length);
    }

    private static String words(Duration length) {
        return length.toHours() >= 48
                ? length.toDays() + " days"
                : length.toMinutes() >= 120 ? length.toHours() + " hours" : length.toMinutes() + " minutes";
    }
}
