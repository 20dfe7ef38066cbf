package dev.hearth.reception.desk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Command;
import dev.hearth.reception.FitsNow;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code /hearth help}: what fits now, what most people do, everything, or one word in depth. */
@Component
class Help implements Command {

    private static final int LINES = 6;
    private static final List<String> MOST_PEOPLE = List.of(
            "story", "chaos plan", "ooda open", "chaos list", "hearth settings", "hearth summary", "hearth privacy");

    private final ObjectProvider<Commands> commands;
    private final List<FitsNow> fitting;
    private final Voice voice;

    Help(ObjectProvider<Commands> commands, List<FitsNow> fitting, Voice voice) {
        this.commands = commands;
        this.fitting = fitting;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.bare("hearth", "help", "[command|all]");
    }

    @Override
    public Reply handle(Request request, String text) {
        String word = text.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^/", "");
        if (word.isEmpty()) {
            return Reply.say(short6(request));
        }
        return word.equals("all") ? Reply.say(all()) : Reply.say(about(word));
    }

    private Message short6(Request request) {
        Set<String> called = new LinkedHashSet<>();
        if (request.place() != null) {
            fitting.forEach(fits -> called.addAll(fits.commands(Objects.requireNonNull(request.place()))));
        }
        called.addAll(MOST_PEOPLE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("help.first"));
        called.stream()
                .flatMap(name -> all(name).stream())
                .limit(LINES)
                .map(this::line)
                .forEach(blocks::add);
        blocks.add(voice.context("help.more"));
        return Message.of(blocks);
    }

    private Message all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("help.all"));
        book().words().forEach(word -> blocks.add(packed(deeper(word))));
        blocks.add(voice.context("help.reads"));
        return Message.of(blocks);
    }

    /** As one block: platforms show fewer blocks in a message than there are commands. */
    private static Block packed(List<Block.Text> lines) {
        return new Block.Text(lines.stream()
                .map(Block.Text::prose)
                .reduce((above, below) -> above.then(Prose.of("\n")).then(below))
                .orElseGet(() -> Prose.of("")));
    }

    private Message about(String word) {
        List<Block.Text> deeper = deeper(word);
        return deeper.isEmpty()
                ? Message.of(voice.text("help.no-such-word", "word", word, "words", String.join(", ", book().words())))
                : Message.of(List.copyOf(deeper));
    }

    private List<Block.Text> deeper(String word) {
        List<Command> verbs = book().of(word);
        List<Block.Text> blocks = new ArrayList<>();
        if (!verbs.isEmpty()) {
            blocks.add(voice.text("help.word", "word", word));
            verbs.forEach(command -> blocks.add(line(command)));
        }
        return blocks;
    }

    private Block.Text line(Command command) {
        Signature signature = command.signature();
        return voice.text(
                "help.line",
                "command",
                (Commands.called(command) + " " + signature.arguments()).strip(),
                "what",
                voice.say(key(voice, signature)));
    }

    /** Under which key the voice says what a command does. */
    static String key(Voice voice, Signature signature) {
        String key = "help." + signature.word() + (signature.verb().isEmpty() ? "" : "." + signature.verb());
        return voice.knows(key) ? key : key + ".text";
    }

    private List<Command> all(String name) {
        return book().called(name).map(List::of).orElseGet(List::of);
    }

    private Commands book() {
        return commands.getObject();
    }
}
