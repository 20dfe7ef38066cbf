package dev.hearth.reception.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Command;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over all commands there are. */
class EveryCommandTests {

    @Test
    void everyCommandHasItsHelpAndEveryHelpItsCommand() {
        try (Harness hearth = Harness.start()) {
            Set<String> needed = hearth.context.getBeanProvider(Command.class).stream()
                    .map(Command::signature)
                    .map(signature -> Help.key(hearth.bean(Voice.class), signature))
                    .collect(Collectors.toSet());
            List<String> words =
                    needed.stream().map(key -> key.split("\\.")[1]).distinct().toList();

            assertThat(hearth.bean(Voice.class).keys()).containsAll(needed);
            assertThat(hearth.bean(Voice.class).keys())
                    .filteredOn(key -> key.startsWith("help.") && key.split("\\.").length > 2)
                    .filteredOn(key -> words.contains(key.split("\\.")[1]))
                    .isSubsetOf(needed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "hello", "Hello there"})
    void whoGreetsIsToldWhatThereIs(String greeting) {
        try (Harness hearth = Harness.start()) {
            assertThat(hearth.bean(Commands.class).find("hearth", greeting))
                    .isInstanceOfSatisfying(
                            Commands.Found.Exactly.class,
                            found -> assertThat(found.command()).isInstanceOf(Help.class));
        }
    }
}
