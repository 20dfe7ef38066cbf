package dev.hearth.documents;

import dev.hearth.documents.Flaw.Kind;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** YAML without its dangerous half: one document of plain values, no anchors, aliases or tags. */
public final class PlainYaml {

    /** How many bytes a document may have, in UTF-8. */
    public static final int BIGGEST = 1024 * 1024;

    /** How deeply it may be nested. */
    public static final int DEEPEST = 50;

    private PlainYaml() {}

    /** What came of reading. */
    public sealed interface Read {

        /** The document's only root. */
        record Whole(Node root) implements Read {}

        /** What stands against it, in order; at least one. */
        record Flawed(List<Flaw> flaws) implements Read {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** Reads a text. */
    public static Read read(String text) {
        if (text.length() > BIGGEST || text.getBytes(StandardCharsets.UTF_8).length > BIGGEST) {
            return flawed(Flaw.of(Kind.HUGE, 1));
        }
        try {
            List<Flaw> odd = odd(text);
            return odd.isEmpty() ? composed(text) : new Read.Flawed(odd);
        } catch (ReaderException e) {
            return flawed(Flaw.of(Kind.CHARACTER, 1));
        } catch (MarkedYAMLException e) {
            return flawed(new Flaw(Kind.BROKEN, line(e.getProblemMark()), e.getProblem()));
        } catch (YAMLException e) {
            return flawed(new Flaw(Kind.BROKEN, 1, String.valueOf(e.getMessage())));
        }
    }

    private static Read composed(String text) {
        Node root = yaml().compose(new StringReader(text));
        return root == null ? flawed(Flaw.of(Kind.EMPTY, 1)) : new Read.Whole(root);
    }

    private static List<Flaw> odd(String text) {
        List<Flaw> odd = new ArrayList<>();
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            Optional<Kind> kind = depth > DEEPEST ? Optional.of(Kind.DEEP) : oddity(event);
            kind.ifPresent(found -> odd.add(Flaw.of(found, line(event.getStartMark()))));
            if (depth > DEEPEST) {
                break;
            }
        }
        return odd;
    }

    private static Optional<Kind> oddity(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            return Optional.of(Kind.ALIAS);
        }
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent start && start.getTag() != null);
        return tagged ? Optional.of(Kind.TAG) : Optional.empty();
    }

    /** A parser keeps what it has read, so each reading has one of its own. */
    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(BIGGEST);
        return new Yaml(limits);
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static Read flawed(Flaw flaw) {
        return new Read.Flawed(List.of(flaw));
    }
}
