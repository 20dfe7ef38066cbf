package dev.hearth.msteams.cards;

import dev.hearth.chat.Button;
import dev.hearth.chat.Press;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Buttons as a card's actions. Each says in its data what it means; in a dialog Teams knows but one kind of them.
 *
 * @param opensForm whether a press of this name opens a form, which has to be asked for in another way
 * @param leads whether an address may be followed
 * @param inDialog whether the card stands in a dialog
 */
record Actions(Predicate<String> opensForm, Predicate<String> leads, boolean inDialog) {

    private static final String SUBMIT = "Action.Submit";

    /** Whether there is anything that pressing it could do. */
    boolean canDo(Button button) {
        return button.address() == null || leads.test(button.address());
    }

    /** A button that can do something. */
    ObjectNode button(Button button, int label) {
        String title = Texts.line(button.label(), label);
        if (button.address() != null) {
            return action("Action.OpenUrl", title).put("url", button.address());
        }
        ObjectNode action = press(button.press(), title);
        return switch (button.weight()) {
            case PLAIN -> action;
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
        };
    }

    /** The button beside something to pick from. */
    ObjectNode pick(Press press, String title, String input) {
        ObjectNode data = data(press).put(Slot.PICKED_IN, input);
        return inDialog ? submit(title, data) : execute(press, title, data, submit(title, data.deepCopy()));
    }

    /** The button that sends a form. */
    static ObjectNode send(String title, String form, String carry) {
        ObjectNode data =
                JsonNodeFactory.instance.objectNode().put(Slot.FORM, form).put(Slot.CARRY, carry);
        return submit(title, data).put("style", "positive");
    }

    /** A button that shows and hides elements of the card. */
    static ObjectNode toggle(String title, List<String> elements) {
        ObjectNode toggle = action("Action.ToggleVisibility", title);
        ArrayNode targets = toggle.putArray("targetElements");
        elements.forEach(targets::add);
        return toggle;
    }

    private ObjectNode press(Press press, String title) {
        ObjectNode data = data(press);
        if (inDialog) {
            return alone(submit(title, data));
        }
        if (opensForm.test(press.name())) {
            data.putObject(Slot.TEAMS).put("type", "task/fetch");
            return alone(submit(title, data));
        }
        return alone(execute(press, title, data, alone(submit(title, data.deepCopy()))));
    }

    private static ObjectNode data(Press press) {
        Press short_ = new Press(press.name(), Texts.shorten(press.subject(), Limits.SUBJECT));
        return JsonNodeFactory.instance.objectNode().put(Slot.PRESS, short_.written());
    }

    private static ObjectNode execute(Press press, String title, ObjectNode data, ObjectNode fallback) {
        ObjectNode execute = action("Action.Execute", title).put("verb", press.name());
        execute.set("data", data);
        execute.set("fallback", fallback);
        return execute;
    }

    private static ObjectNode submit(String title, ObjectNode data) {
        ObjectNode submit = action(SUBMIT, title);
        submit.set("data", data);
        return submit;
    }

    /** It neither checks nor sends what stands in the card's inputs. */
    private static ObjectNode alone(ObjectNode action) {
        return action.put("associatedInputs", "none");
    }

    private static ObjectNode action(String type, String title) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", title);
    }
}
