package dev.hearth.practice;

import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.ChatPlatform;
import dev.hearth.chat.platform.ChatPlatformContract;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.practice.face.PageFace;
import dev.hearth.practice.face.Shortcuts;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content.Said;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.practice.screen.PracticePlatform;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Holds the practice chat to what every adapter promises. */
class PracticePlatformContractTests extends ChatPlatformContract {

    private static final Pattern ACTS =
            Pattern.compile("(?i)<script|<a |<h1|class=\"mention\"|<at>|<!channel>|href=|onerror=");
    /** Saving a file is the one thing that may be done with it: its words stand in the address, as data that nothing opens. */
    private static final Pattern SAVES =
            Pattern.compile("<a href=\"data:application/octet-stream;charset=utf-8,[\\w%.~-]*\" download=\"[^\"]*\">");

    private static final PageFace FACE = new PageFace(new Shortcuts(new Voice()), ZoneOffset.UTC);
    private static final SpringTemplateEngine TEMPLATES = templates();

    private final PracticeChat chat =
            new PracticeChat(() -> Instant.parse("2026-11-27T14:00:00Z"), () -> Instant.parse("2026-11-27T14:00:00Z"));
    private final PracticePlatform platform = new PracticePlatform(chat);

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    @Override
    protected ChatPlatform platform() {
        return platform;
    }

    @Override
    protected Workspace.Id workspace() {
        return new Workspace.Id(1);
    }

    @Override
    protected String channel() {
        return PracticeChat.CHANNEL;
    }

    @Override
    protected String somebody() {
        return "cleo";
    }

    @Override
    protected String shownIn(String channel) {
        return plain(in(channel).getLast());
    }

    @Override
    protected String shownOnlyTo(String person, String channel) {
        return plain(chat.seenBy(person).stream()
                .filter(entry ->
                        person.equals(entry.to()) && entry.spot().channel().equals(channel))
                .toList()
                .getLast());
    }

    @Override
    protected boolean isPinned(Posted posted) {
        return chat.find(posted.message()).orElseThrow().pinned();
    }

    @Override
    protected int messagesIn(String channel) {
        return in(channel).size();
    }

    @Override
    protected String threadOfNewest(String channel) {
        return Objects.requireNonNullElse(in(channel).getLast().spot().thread(), "");
    }

    @Override
    protected String directOf(String person) {
        return Entry.Spot.direct(person).channel();
    }

    @Override
    protected Set<String> peopleIn(String channel) {
        return Set.of("mia", "ben", "cleo", "dan", "eve", "fay", "gus");
    }

    @Override
    protected String linkTo(Posted posted) {
        return "/#" + posted.message();
    }

    @Override
    protected Set<String> outsiders() {
        return Set.of("nobody", "Mia", "<!channel>");
    }

    @Override
    protected boolean somethingActs(String channel) {
        Context context = new Context(Locale.ENGLISH);
        context.setVariable("channel", FACE.channel(List.of(in(channel).getLast())));
        String drawn = TEMPLATES.process("practice/chat", Set.of("channel"), context);
        return ACTS.matcher(SAVES.matcher(drawn).replaceAll("")).find();
    }

    /** What stands in a channel for everybody, or in a direct conversation. */
    private List<Entry> in(String channel) {
        String person = channel.startsWith("@") ? channel.substring(1) : "mia";
        return chat.seenBy(person).stream()
                .filter(entry -> entry.spot().channel().equals(channel))
                .filter(entry -> entry.to() == null || entry.spot().direct())
                .toList();
    }

    private static String plain(Entry entry) {
        return ((Said) entry.content()).message().plain();
    }
}
