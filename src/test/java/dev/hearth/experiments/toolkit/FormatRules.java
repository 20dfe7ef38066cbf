package dev.hearth.experiments.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Every rule of Chaos Toolkit's specification of an experiment that can be read off a document; written from its text. */
final class FormatRules {

    private static final Set<String> WEIGHTS = Set.of("high", "medium", "low", "none");
    private static final Set<String> ROLLBACKS = Set.of("default", "always", "never", "deviated");
    private static final Set<String> HYPOTHESIS =
            Set.of("default", "before-method-only", "after-method-only", "during-method-only", "continuously");

    private final List<String> broken = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final JsonNode experiment;

    private FormatRules(JsonNode experiment) {
        this.experiment = experiment;
    }

    /** Which rules this document breaks; none if it is an experiment of the format. */
    static List<String> brokenBy(JsonNode experiment) {
        FormatRules rules = new FormatRules(experiment);
        rules.experiment();
        return rules.broken;
    }

    private void experiment() {
        must(experiment.isObject(), "an experiment is a JSON object");
        must(experiment.path("title").isString(), "title is a string");
        must(experiment.path("description").isString(), "description is a string");
        must(experiment.path("method").isArray(), "method is there");
        if (experiment.has("tags")) {
            must(allStrings(experiment.path("tags")), "tags are a sequence of strings");
        }
        contributions();
        configuration();
        secrets();
        controls(experiment);
        hypothesis();
        experiment.path("method").forEach(activity -> activity(activity, Set.of("action", "probe")));
        if (experiment.has("rollbacks")) {
            must(experiment.path("rollbacks").isArray(), "rollbacks are an array");
            experiment.path("rollbacks").forEach(activity -> activity(activity, Set.of("action")));
        }
        references();
        extensions();
        runtime();
    }

    private void contributions() {
        JsonNode contributions = experiment.path("contributions");
        if (experiment.has("contributions")) {
            must(contributions.isObject(), "contributions are an object");
        }
        contributions
                .properties()
                .forEach(one -> must(
                        one.getValue().isString()
                                && WEIGHTS.contains(one.getValue().stringValue()),
                        "a contribution weighs high, medium, low or none"));
    }

    private void configuration() {
        JsonNode configuration = experiment.path("configuration");
        if (experiment.has("configuration")) {
            must(configuration.isObject(), "the configuration is an object");
        }
        configuration.properties().forEach(one -> {
            JsonNode value = one.getValue();
            must(value.isString() || value.isNumber() || value.isObject(), "a configuration is text, number or lookup");
            environment(value);
        });
    }

    private void secrets() {
        JsonNode secrets = experiment.path("secrets");
        if (experiment.has("secrets")) {
            must(secrets.isObject(), "secrets are an object");
        }
        secrets.properties().forEach(target -> {
            must(target.getValue().isObject(), "a secret is an object of keys and values");
            target.getValue().properties().forEach(secret -> {
                environment(secret.getValue());
                boolean vault = secret.getValue().path("type").asString("").equals("vault");
                must(!vault || secret.getValue().path("path").isString(), "a vault's path is a string");
            });
        });
    }

    private void environment(JsonNode value) {
        boolean env = value.isObject() && value.path("type").asString("").equals("env");
        must(!env || value.path("key").isString(), "the key of the environment is a string");
    }

    private void hypothesis() {
        JsonNode hypothesis = experiment.path("steady-state-hypothesis");
        if (!experiment.has("steady-state-hypothesis")) {
            return;
        }
        must(hypothesis.isObject(), "the hypothesis is an object");
        must(hypothesis.path("title").isString(), "the hypothesis has a title");
        must(hypothesis.path("probes").isArray(), "the hypothesis has probes");
        controls(hypothesis);
        hypothesis.path("probes").forEach(probe -> {
            activity(probe, Set.of("probe"));
            must(probe.has("tolerance"), "a probe of the hypothesis has a tolerance");
            tolerance(probe.path("tolerance"));
        });
    }

    private void tolerance(JsonNode tolerance) {
        boolean scalar = tolerance.isString() || tolerance.isIntegralNumber() || tolerance.isBoolean();
        boolean scalars = tolerance.isArray()
                && tolerance.values().stream().allMatch(one -> one.isString() || one.isNumber() || one.isBoolean());
        must(scalar || scalars || tolerance.isObject(), "a tolerance is a scalar, a sequence of them, or an object");
        if (!tolerance.isObject()) {
            return;
        }
        switch (tolerance.path("type").asString("")) {
            case "probe" -> activity(tolerance, Set.of("probe"));
            case "regex" -> must(isPattern(tolerance.path("pattern")), "a regex has a valid pattern");
            case "jsonpath" -> {
                must(tolerance.path("path").isString(), "a jsonpath has a path");
                must(!tolerance.has("expect") || tolerance.path("expect").isValueNode(), "what it expects is a scalar");
            }
            case "range" -> {
                JsonNode range = tolerance.path("range");
                must(
                        range.isArray()
                                && range.size() == 2
                                && range.values().stream().allMatch(JsonNode::isNumber),
                        "a range is two numbers");
            }
            default -> broken.add("a tolerance's type is probe, regex, jsonpath or range");
        }
    }

    private static boolean isPattern(JsonNode pattern) {
        try {
            return pattern.isString()
                    && !Pattern.compile(pattern.stringValue()).pattern().isEmpty();
        } catch (PatternSyntaxException none) {
            return false;
        }
    }

    private void activity(JsonNode activity, Set<String> types) {
        must(activity.isObject(), "an activity is an object");
        if (activity.has("ref")) {
            must(activity.size() == 1 && activity.path("ref").isString(), "a reference has a ref and nothing else");
            return;
        }
        String type = activity.path("type").asString("");
        must(types.contains(type), "its type is one of " + new TreeSet<>(types));
        must(activity.path("name").isString(), "an activity has a name");
        names.add(activity.path("name").asString(""));
        must(activity.path("provider").isObject(), "an activity has a provider");
        must(!activity.has("background") || activity.path("background").isBoolean(), "background is true or false");
        if (activity.has("configuration")) {
            String configuration = activity.path("configuration").asString("");
            must(experiment.path("configuration").has(configuration), "its configuration is declared");
        }
        if (activity.has("pauses")) {
            must(type.equals("action") && activity.path("pauses").isObject(), "an action's pauses are an object");
            activity.path("pauses")
                    .properties()
                    .forEach(pause -> must(
                            Set.of("before", "after").contains(pause.getKey())
                                    && pause.getValue().isNumber(),
                            "a pause is before or after, in seconds"));
        }
        controls(activity);
        provider(activity.path("provider"));
    }

    private void provider(JsonNode provider) {
        if (provider.has("secrets")) {
            must(allStrings(provider.path("secrets")), "a provider's secrets are an array of strings");
            provider.path("secrets")
                    .forEach(one -> must(experiment.path("secrets").has(one.asString("")), "its secrets are declared"));
        }
        JsonNode arguments = provider.path("arguments");
        switch (provider.path("type").asString("")) {
            case "python" -> {
                must(provider.path("module").isString() && provider.path("func").isString(), "python: module and func");
                must(!provider.has("arguments") || arguments.isObject(), "python: arguments are an object");
            }
            case "http" -> {
                must(provider.path("url").isString(), "http: a url");
                must(!provider.has("method") || provider.path("method").isString(), "http: method is a string");
                must(!provider.has("headers") || provider.path("headers").isObject(), "http: headers are an object");
                must(!provider.has("arguments") || arguments.isObject(), "http: arguments are an object");
                timeout(provider, true);
            }
            case "process" -> {
                must(provider.path("path").isString(), "process: a path");
                must(
                        !provider.has("arguments") || arguments.isArray() || arguments.isString(),
                        "process: arguments are an array or a string");
                timeout(provider, false);
            }
            default -> broken.add("a provider is python, http or process");
        }
    }

    private void timeout(JsonNode provider, boolean two) {
        JsonNode timeout = provider.path("timeout");
        boolean both = two
                && timeout.isArray()
                && timeout.size() == 2
                && timeout.values().stream().allMatch(JsonNode::isNumber);
        must(!provider.has("timeout") || timeout.isNumber() || both, "a timeout is a number of seconds");
    }

    private void controls(JsonNode level) {
        if (!level.has("controls")) {
            return;
        }
        must(level.path("controls").isArray(), "controls are an array");
        level.path("controls").forEach(control -> {
            must(control.path("name").isString(), "a control has a name");
            must(
                    control.path("provider").path("type").asString("").equals("python")
                            && control.path("provider").path("module").isString(),
                    "a control is a python module");
            must(
                    !control.has("scope")
                            || Set.of("before", "after")
                                    .contains(control.path("scope").asString("")),
                    "a control's scope is before or after");
            must(!control.has("automatic") || control.path("automatic").isBoolean(), "automatic is true or false");
        });
    }

    private void references() {
        experiment.path("method").forEach(activity -> {
            if (activity.has("ref")) {
                must(names.contains(activity.path("ref").asString("")), "what is referred to is declared");
            }
        });
    }

    private void extensions() {
        if (!experiment.has("extensions")) {
            return;
        }
        must(experiment.path("extensions").isArray(), "extensions are an array");
        experiment
                .path("extensions")
                .forEach(one -> must(
                        one.isObject() && !one.path("name").asString("").isEmpty(),
                        "an extension has a name that is not empty"));
    }

    private void runtime() {
        JsonNode runtime = experiment.path("runtime");
        must(!experiment.has("runtime") || runtime.isObject(), "the runtime is an object");
        must(
                !runtime.has("rollbacks")
                        || ROLLBACKS.contains(
                                runtime.path("rollbacks").path("strategy").asString("")),
                "rollbacks have a known strategy");
        must(
                !runtime.has("hypothesis")
                        || HYPOTHESIS.contains(
                                runtime.path("hypothesis").path("strategy").asString("")),
                "the hypothesis has a known strategy");
    }

    private static boolean allStrings(JsonNode node) {
        return node.isArray() && node.values().stream().allMatch(JsonNode::isString);
    }

    private void must(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
