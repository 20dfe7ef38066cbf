package dev.hearth.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import org.junit.jupiter.api.Test;

class AllOfHelpTests {

    @Test
    void everyCommandIsInTheHelpThatOneMessageShows() {
        try (Harness hearth = Harness.start()) {
            Message help = ((Reply.Say) hearth.type("mia", "/hearth help all")).message();
            String shown = SlackJson.write(new BlockKit(hearth.bean(Voice.class)).blocks(help));

            assertThat(hearth.context.getBeanProvider(Command.class).stream())
                    .allSatisfy(command -> assertThat(shown)
                            .contains(("/" + command.signature().word() + " "
                                            + command.signature().verb())
                                    .strip()));
            assertThat(shown).contains("I do not read along.");
        }
    }
}
