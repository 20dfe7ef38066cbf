package dev.hearth.msteams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FilledTests {

    private static final Cards CARDS = new Cards(new Voice(), _ -> false, "https://hearth.example");

    @Test
    void readsWhatAButtonMeans() {
        JsonNode action = CARDS.card(
                        Message.of(Block.Buttons.of(Button.plain("Go", "experiments.go", "12:a"))), Pieces::names)
                .at("/body/0/actions/0");

        assertThat(Filled.read(action.path("data")).press()).contains(new Press("experiments.go", "12:a"));
        assertThat(Filled.read(action.at("/fallback/data")).press()).contains(new Press("experiments.go", "12:a"));
    }

    @Test
    void readsWhatWasPicked() {
        ObjectNode data = picking();

        assertThat(Filled.read(data.put("~pick0", "o2")).press()).contains(new Press("room.pick", "12=o2"));
        assertThat(Filled.read(data.put("~pick0", "(none)")).press()).contains(new Press("room.pick", "12="));
        assertThat(Filled.read(data).values()).isEmpty();
    }

    @Test
    void toPickNothingIsToPressNothing() {
        Filled filled = Filled.read(picking().put("~pick0", ""));

        assertThat(filled.press()).isEmpty();
        assertThat(filled.pickedNothing()).isTrue();
        assertThat(Filled.read(read("{\"press\":\"a:1\"}")).pickedNothing()).isFalse();
    }

    @Test
    void readsAFormAsItsFieldsAreWritten() {
        JsonNode data = read("""
            {"form":"room.form","carry":"the carry","line":"p99 up","boxes":"mon,tue","when~day":"2026-12-01",
             "when~time":"14:00","points~points0":3,"points~points1":"","points~points2":7,"box~box":"yes",
             "empty":"","unticked~box":"no","slider":"4","odd~pick":"(none),b","press~":"typed","nothing~day":""}
            """);

        Filled filled = Filled.read(data);

        assertThat(filled.form()).contains("room.form");
        assertThat(filled.carry()).isEqualTo("the carry");
        assertThat(filled.press()).isEmpty();
        assertThat(filled.values())
                .isEqualTo(Map.of(
                        "line", "p99 up",
                        "boxes", "mon,tue",
                        "when", "2026-12-01T14:00",
                        "points", "3,0,7",
                        "box", "yes",
                        "slider", "4",
                        "odd", ",b",
                        "press", "typed"));
    }

    @Test
    void halfOfAMomentIsStillHeld() {
        assertThat(Filled.read(read("{\"when~day\":\"\",\"when~time\":\"14:00\"}"))
                        .values())
                .isEqualTo(Map.of("when", "T14:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"press\"",
                "{}",
                "{\"press\":null,\"form\":[],\"carry\":{}}",
                "{\"press\":{\"press\":\"a:1\"},\"form\":{\"a\":1}}",
                "{\"press\":\"\",\"form\":\"\"}",
                "{\"press\":\":1\",\"form\":\"<script>\"}",
                "{\"press\":\"a b:1\",\"form\":\"a b\"}",
                "{\"press\":\"a:1\",\"pick\":\"press\"}",
                "{\"press\":\"a:1\",\"pick\":\"~pick0\",\"~pick0\":[\"x\"]}",
                "{\"press\":\"a:1\",\"pick\":\"line\",\"line\":\"x\"}",
                "{\"~points7\":\"1\",\"~~\":\"x\",\"~\":\"y\",\"\":\"z\"}"
            })
    @Tag("P11")
    void whatIsForgedIsNothing(String forged) {
        Filled filled = Filled.read(read(forged));

        assertThat(filled.press()).isEmpty();
        assertThat(filled.form()).isEmpty();
        assertThat(filled.carry()).isEmpty();
        assertThat(Filled.read(null).press()).isEmpty();
    }

    @Test
    @Tag("P11")
    void whatIsTooLongToBeOursIsNothing() {
        ObjectNode data = picking().put("~pick0", "x".repeat(201));

        assertThat(Filled.read(data).press()).isEmpty();
        data.removeAll();
        assertThat(Filled.read(data.put("press", "a:" + "x".repeat(2000))).press())
                .isEmpty();
    }

    private static ObjectNode picking() {
        return (ObjectNode) CARDS.card(
                        Message.of(new Block.Choices(new Press("room.pick", "12"), "Which?", Pieces.options("x", 3))),
                        Pieces::names)
                .at("/body/0/items/1/actions/0/data");
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
