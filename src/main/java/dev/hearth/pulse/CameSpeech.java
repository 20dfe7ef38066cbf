package dev.hearth.pulse;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How answers lie, in words and in seven marks, rounds beside each other; and how to talk about that first. */
@Component
class CameSpeech {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Prompts prompts;
    private final Voice voice;

    CameSpeech(Prompts prompts, Voice voice) {
        this.prompts = prompts;
        this.voice = voice;
    }

    List<Block> talk() {
        return List.of(
                voice.text("pulse.talk"),
                voice.text("pulse.talk.together"),
                voice.text("pulse.talk.stories"),
                voice.text("pulse.talk.nobody"),
                voice.text("pulse.talk.try"));
    }

    List<Block> blocks(List<Round> rounds, Function<Round, Map<Item, Answers.Shown>> shown) {
        if (rounds.isEmpty()) {
            return List.of(voice.text("pulse.nothing"));
        }
        List<Map<Item, Answers.Shown>> all = rounds.stream().map(shown).toList();
        List<Block> blocks = new ArrayList<>(List.of(voice.text("pulse.came"), voice.context("pulse.came.scale")));
        for (Item item : Item.values()) {
            blocks.add(voice.text(
                    "pulse.item",
                    "question",
                    prompts.questions(Bank.PULSE, item.word()).getFirst().text()));
            blocks.add(new Block.Facts(IntStream.range(0, rounds.size())
                    .mapToObj(at ->
                            new Block.Fact(day(rounds.get(at)), said(all.get(at).get(item))))
                    .toList()));
        }
        blocks.add(voice.context("pulse.came.how"));
        rounds.stream()
                .filter(round -> !round.tries().isEmpty())
                .forEach(round ->
                        blocks.add(new Block.Quote(round.tries(), voice.line("pulse.tried", "day", day(round)))));
        return blocks;
    }

    private Prose said(Answers.@org.jspecify.annotations.Nullable Shown shown) {
        if (shown == null) {
            return voice.say("pulse.withheld");
        }
        Prose lies = new Prose(List.of(new Span.Code(marks(shown.spread()))))
                .then(Prose.of(" "))
                .then(words(shown.spread()));
        return shown.asBefore() ? lies.then(Prose.of(" ")).then(voice.say("pulse.as-before")) : lies;
    }

    private static String marks(Spread spread) {
        return spread.shares().stream()
                .map(share -> switch (share) {
                    case LESS -> "·";
                    case QUARTER -> "▄";
                    case HALF -> "█";
                })
                .collect(Collectors.joining());
    }

    private Prose words(Spread spread) {
        String at = IntStream.range(0, Item.STEPS)
                .filter(place -> spread.shares().get(place) != Spread.Share.LESS)
                .mapToObj(place -> voice.line(
                        "pulse.share." + lower(spread.shares().get(place)), "at", Integer.toString(place + 1)))
                .collect(Collectors.joining(", "));
        String where = at.isEmpty() ? voice.line("pulse.share.none") : at;
        return voice.say("pulse.lies", "where", where, "width", voice.line("pulse.width." + lower(spread.width())));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Round round) {
        return round.closed() == null ? "" : DAY.format(round.closed());
    }
}
