package dev.hearth.msteams.cards;

import dev.hearth.workspaces.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The people named in one card, each under a name of their own. */
final class Mentions {

    private static final Pattern HANDLE = Pattern.compile("\\p{Alnum}[\\p{Alnum}:._-]{0,199}");
    private static final String APART = "\u200B";

    private final Function<Person, Optional<String>> names;
    private final String somebody;
    private final Map<Person, String> called = new LinkedHashMap<>();

    Mentions(Function<Person, Optional<String>> names, String somebody) {
        this.names = names;
        this.somebody = somebody;
    }

    /** What people call somebody, or a word for anybody. */
    String name(Person person) {
        return known(person).orElse(somebody);
    }

    /** Whether somebody can be mentioned. */
    boolean knows(Person person) {
        return HANDLE.matcher(person.handle()).matches() && known(person).isPresent();
    }

    /** Mentions somebody whom it knows. */
    String at(Person person) {
        return "<at>" + called.computeIfAbsent(person, _ -> unlike(name(person))) + "</at>";
    }

    /** Who was mentioned, as Teams wants to be told. */
    ArrayNode entities() {
        ArrayNode entities = JsonNodeFactory.instance.arrayNode();
        called.forEach((person, name) -> {
            var entity = entities.addObject().put("type", "mention").put("text", at(person));
            entity.putObject("mentioned").put("id", person.handle()).put("name", name);
        });
        return entities;
    }

    private Optional<String> known(Person person) {
        return names.apply(person).map(Texts::name).filter(name -> !name.isBlank());
    }

    /** Teams finds people by the text of their mention, so two of one name need two texts that look alike. */
    private String unlike(String name) {
        return called.containsValue(name) ? unlike(name + APART) : name;
    }
}
