package dev.hearth.prompts;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the prompts when the program starts, so that an invalid file stops it there and then. */
@Configuration(proxyBeanMethods = false)
class PromptsConfiguration {

    /** @param folder what {@code hearth.prompts} names; empty for the bundled prompts alone */
    @Bean
    Prompts prompts(@Value("${hearth.prompts:}") String folder) {
        return folder.isBlank() ? Prompts.bundled() : Prompts.withFolder(Path.of(folder.strip()));
    }
}
