package dev.hearth.msteams.cards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be pressed in one card. Only so many are seen at once; the others stay where they belong and appear with
 * <em>More</em>. What stops something is always seen.
 */
final class Presses {

    private static final String MORE = "~more";

    private final Voice voice;
    private final Actions actions;
    private final Measure measure;
    private final Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> hidden = new ArrayList<>();
    private final boolean onlyChoice;
    private final boolean cut;
    private @Nullable ArrayNode lastSeen;
    private int choices;

    /**
     * For these parts.
     *
     * @param room how many actions the card has room for
     */
    Presses(Voice voice, Actions actions, List<Block> parts, Measure measure, int room) {
        this.voice = voice;
        this.actions = actions;
        this.measure = measure;
        List<Object> all = parts.stream().flatMap(this::pressable).toList();
        kept.addAll(first(all, measure.presses()));
        cut = all.size() > measure.presses();
        seen.addAll(kept.size() <= room ? kept : first(all, room - 1));
        onlyChoice = parts.stream().filter(Block.Choices.class::isInstance).count() == 1;
    }

    /** A row of buttons, and one that is not seen yet. */
    List<ObjectNode> draw(Block.Buttons row) {
        List<ObjectNode> drawn = new ArrayList<>();
        List<Button> shown = row.buttons().stream().filter(seen::contains).toList();
        if (!shown.isEmpty()) {
            drawn.add(set(shown));
            lastSeen = (ArrayNode) drawn.getLast().get("actions");
        }
        List<Button> later = row.buttons().stream()
                .filter(button -> kept.contains(button) && !seen.contains(button))
                .toList();
        for (int at = 0; at < later.size(); at += Limits.ACTIONS) {
            drawn.add(hide(set(later.subList(at, Math.min(later.size(), at + Limits.ACTIONS)))));
        }
        return drawn;
    }

    /** Something to pick from, with a button that says so. */
    List<ObjectNode> draw(Block.Choices choice) {
        if (!kept.contains(choice) || choice.options().isEmpty()) {
            return List.of();
        }
        String id = Slot.choice(choices++).written();
        ObjectNode box = JsonNodeFactory.instance.objectNode().put("type", "Container");
        ArrayNode items = box.putArray("items");
        ObjectNode input = Choosing.input(id, choice.options(), measure)
                .put("label", Texts.line(choice.label(), Limits.FIELD_LABEL))
                .put("style", "compact");
        if (onlyChoice && !actions.inDialog()) {
            input.put("isRequired", true).put("errorMessage", voice.line("msteams.pick.first"));
        }
        items.add(input);
        ObjectNode row = items.addObject().put("type", "ActionSet");
        row.putArray("actions").add(actions.pick(choice.press(), voice.line("msteams.pick"), id));
        if (!seen.contains(choice)) {
            return List.of(hide(box));
        }
        lastSeen = (ArrayNode) row.get("actions");
        return List.of(box);
    }

    /** Whether there were more than could be drawn at all. */
    boolean isCut() {
        return cut;
    }

    /** Adds <em>More</em> beside the last that is seen, if something is not. */
    void finish(ArrayNode body) {
        if (hidden.isEmpty()) {
            return;
        }
        ArrayNode row =
                lastSeen == null ? body.addObject().put("type", "ActionSet").putArray("actions") : lastSeen;
        row.add(Actions.toggle(voice.line("msteams.more"), hidden));
    }

    private ObjectNode set(List<Button> buttons) {
        ObjectNode set = JsonNodeFactory.instance.objectNode().put("type", "ActionSet");
        ArrayNode row = set.putArray("actions");
        buttons.forEach(button -> row.add(actions.button(button, measure.label())));
        return set;
    }

    private ObjectNode hide(ObjectNode element) {
        String id = MORE + hidden.size();
        hidden.add(id);
        return element.put("id", id).put("isVisible", false);
    }

    private Stream<Object> pressable(Block part) {
        return switch (part) {
            case Block.Buttons row ->
                row.buttons().stream().filter(actions::canDo).map(button -> (Object) button);
            case Block.Choices choice when !choice.options().isEmpty() -> Stream.of(choice);
            default -> Stream.of();
        };
    }

    private static List<Object> first(List<Object> all, int most) {
        return Stream.concat(all.stream().filter(Presses::stops), all.stream().filter(any -> !stops(any)))
                .limit(most)
                .toList();
    }

    private static boolean stops(Object pressable) {
        return pressable instanceof Button button && button.weight() == Button.Weight.DANGER;
    }
}
