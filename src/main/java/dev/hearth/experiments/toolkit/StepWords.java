package dev.hearth.experiments.toolkit;

import dev.hearth.chat.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a tool would do, in words: the name somebody gave it and what stands behind that. Whatever looks like a secret is
 * left out, and nothing is ever run, known or not.
 */
@Component
class StepWords {

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(?:secret|token|passw|credential|authori[sz]ation|api[-_]?key|private[-_]?key).*");
    private static final Pattern SECRET_ARGUMENT = Pattern.compile(
            "(?i)(-{0,2}[\\w-]*(?:secret|token|passw|credential|authori[sz]ation|api[-_]?key)[\\w-]*(?:[=:]\\s*|\\s+))(?:(?:Basic|Bearer)\\s+)?[^\\s'\"]+");
    private static final Pattern WHO = Pattern.compile("//[^/@\\s]*@");
    private static final Pattern QUERY = Pattern.compile("\\?\\S*");
    private static final int ARGUMENT = 200;

    private final Voice voice;

    StepWords(Voice voice) {
        this.voice = voice;
    }

    /** One step in one line. */
    String of(Sheet step) {
        if (step.has("ref")) {
            return voice.line("toolkit.step.again", "name", Clean.line(step.text("ref")));
        }
        String name = Clean.line(step.text("name"));
        String does = step.object("provider").map(this::does).orElse("");
        List<String> said = new ArrayList<>();
        said.add(does.isEmpty() ? name : name + ": " + does);
        if (Boolean.TRUE.equals(step.truth("background"))) {
            said.add(voice.line("toolkit.step.background"));
        }
        step.object("pauses").ifPresent(pauses -> said.addAll(pauses(pauses)));
        if (step.has("tolerance")) {
            said.add(voice.line("toolkit.step.tolerance", "expected", gist(step.raw("tolerance"))));
        }
        return String.join(", ", said);
    }

    private List<String> pauses(Sheet pauses) {
        List<String> said = new ArrayList<>();
        for (String side : List.of("before", "after")) {
            JsonNode seconds = pauses.raw(side);
            if (seconds.isNumber() && seconds.decimalValue().signum() > 0) {
                said.add(voice.line("toolkit.step." + side, "seconds", plain(seconds.decimalValue())));
            }
        }
        return said;
    }

    private String does(Sheet provider) {
        String type = Clean.line(provider.text("type"));
        return switch (type) {
            case "python" -> python(provider);
            case "http" -> "HTTP " + method(provider) + " " + address(Clean.line(provider.textIfAny("url")));
            case "process" -> (Clean.line(provider.textIfAny("path")) + " " + typed(provider.raw("arguments"))).strip();
            default -> (type + " " + named(provider.raw("arguments"))).strip();
        };
    }

    private static String method(Sheet provider) {
        String method = Clean.line(provider.textIfAny("method"));
        return method.isEmpty() ? "GET" : method;
    }

    private String python(Sheet provider) {
        String function = Clean.line(provider.textIfAny("module")) + "." + Clean.line(provider.textIfAny("func"));
        String named = named(provider.raw("arguments"));
        return named.isEmpty() ? function : function + " (" + named + ")";
    }

    private static String named(JsonNode arguments) {
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            boolean secret = SECRET.matcher(argument.getKey()).matches();
            said.add(Clean.line(argument.getKey()) + "=" + (secret ? "…" : gist(argument.getValue())));
        }
        return String.join(", ", said);
    }

    private static String typed(JsonNode arguments) {
        if (!arguments.isArray()) {
            return arguments.isObject() ? named(arguments) : gist(arguments);
        }
        List<String> words = new ArrayList<>();
        arguments.forEach(word -> words.add(word.isValueNode() ? word.asString() : "…"));
        return harmless(Clean.line(String.join(" ", words)));
    }

    /** A value in a few words: lists of plain values whole, anything deeper not at all. */
    private static String gist(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        if (value.isValueNode()) {
            return value.isNull() ? "" : harmless(Clean.line(value.asString()));
        }
        if (value.isArray() && value.values().stream().allMatch(JsonNode::isValueNode)) {
            return harmless(Clean.line(value.values().stream()
                    .map(JsonNode::asString)
                    .reduce((one, next) -> one + " – " + next)
                    .orElse("")));
        }
        return value.isObject() && value.path("type").isString() ? tolerance(value) : "…";
    }

    private static String tolerance(JsonNode value) {
        String type = Clean.line(value.path("type").stringValue());
        return switch (type) {
            case "range" -> gist(value.path("range"));
            case "regex" -> type + " " + gist(value.path("pattern"));
            case "jsonpath" -> (type + " " + gist(value.path("path")) + " " + gist(value.path("expect"))).strip();
            default -> type;
        };
    }

    private static String address(String url) {
        return QUERY.matcher(WHO.matcher(url).replaceAll("//")).replaceAll("");
    }

    private static String harmless(String words) {
        String hidden =
                SECRET_ARGUMENT.matcher(WHO.matcher(words).replaceAll("//")).replaceAll("$1…");
        return Clean.cut(hidden, ARGUMENT);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
