package dev.hearth.chat;

import dev.hearth.workspaces.Person;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The bot's own words, read from {@code voice/*.properties}. A template may say {@code *this stands out*}, {@code
 * `this is typed`} and {@code {name}}; what is put in for a name never acts, unless it is a {@link Person}, a {@link
 * Span} or {@link Prose} of ours. A person without a handle is nobody: another program did it.
 */
@Component
public class Voice {

    private final Map<String, String> templates = new HashMap<>();

    public Voice() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:voice/*.properties")) {
                load(file);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("the voice cannot be read", unreadable);
        }
    }

    /** All keys there are. */
    public Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /** Whether there is something to say under this key. */
    public boolean knows(String key) {
        return templates.containsKey(key);
    }

    /**
     * Says a sentence.
     *
     * @param key the template's key
     * @param namesAndValues a name, its value, the next name, its value, and so on
     */
    public Prose say(String key, Object... namesAndValues) {
        return new Template(template(key)).fill(values(namesAndValues));
    }

    /** The same as plain text, for labels and headings. */
    public String line(String key, Object... namesAndValues) {
        return say(key, namesAndValues).plain();
    }

    /** The same as a paragraph of its own. */
    public Block.Text text(String key, Object... namesAndValues) {
        return new Block.Text(say(key, namesAndValues));
    }

    /** The same as a quiet line. */
    public Block.Context context(String key, Object... namesAndValues) {
        return new Block.Context(say(key, namesAndValues));
    }

    private String template(String key) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("nothing to say for " + key);
        }
        return template;
    }

    private Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], somebody(namesAndValues[i + 1]));
        }
        return values;
    }

    private Object somebody(Object value) {
        if (!(value instanceof Person person)) {
            return value;
        }
        return person.handle().isEmpty() ? template("chat.nobody") : person.gone() ? template("chat.gone") : value;
    }

    private void load(Resource file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (templates.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("said twice: " + key);
            }
        }
    }

    /** One template, taken apart character by character. */
    private static final class Template {

        private final String text;
        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        Template(String text) {
            this.text = text;
        }

        Prose fill(Map<String, Object> values) {
            int at = 0;
            while (at < text.length()) {
                at = step(at, values);
            }
            flush();
            return new Prose(spans);
        }

        private int step(int at, Map<String, Object> values) {
            char here = text.charAt(at);
            int end =
                    here == '{' ? text.indexOf('}', at) : here == '*' || here == '`' ? text.indexOf(here, at + 1) : -1;
            if (end < 0) {
                words.append(here);
                return at + 1;
            }
            String inside = text.substring(at + 1, end);
            if (here == '{') {
                put(value(inside, values));
            } else {
                flush();
                String plain = new Template(inside).fill(values).plain();
                spans.add(here == '*' ? new Span.Strong(plain) : new Span.Code(plain));
            }
            return end + 1;
        }

        private Object value(String name, Map<String, Object> values) {
            Object value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + name + "} in: " + text);
            }
            return value;
        }

        private void put(Object value) {
            switch (value) {
                case Prose prose -> {
                    flush();
                    spans.addAll(prose.spans());
                }
                case Span span -> {
                    flush();
                    spans.add(span);
                }
                case Person person -> {
                    flush();
                    spans.add(new Span.Mention(person));
                }
                default -> words.append(value);
            }
        }

        private void flush() {
            if (!words.isEmpty()) {
                spans.add(new Span.Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
