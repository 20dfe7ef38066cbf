package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PromptsTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(PromptsConfiguration.class);

    @TempDir
    Path folder;

    @Test
    void anUnknownIdIsAnErrorOfTheProgramOrNothing() {
        Prompts prompts = Prompts.bundled();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prompts.question("ooda.nonsense"))
                .withMessage("no question ooda.nonsense");
        assertThat(prompts.find("ooda.nonsense")).isEmpty();
        assertThat(prompts.experimentTemplate("ooda.break")).isEmpty();
    }

    @Test
    void questionsOfAKindKeepTheirOrder() {
        assertThat(Prompts.bundled().questions(Bank.OODA, "rest"))
                .extracting(Question::id)
                .containsExactly("ooda.break", "ooda.rest.away", "ooda.rest.harder", "ooda.rest.easier");
    }

    @Test
    void bundledFilesAreFoundInsideAJar() throws IOException {
        Path jar = folder.resolve("some prompts.jar");
        pack(jar);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(PromptFile.bundled(loader))
                    .extracting(PromptFile::name)
                    .containsExactly("prompts/a/one.yaml", "prompts/b/two.yaml");
            assertThat(PromptFile.bundled(loader).getFirst().bytes(100))
                    .asString()
                    .isEqualTo("prompts/a/one.yaml");
        }
    }

    @Test
    void aProgramWithoutPromptsIsBroken() throws IOException {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> PromptFile.bundled(nothing))
                    .withMessageContaining("prompts/");
        }
    }

    @Test
    void startsWithTheBundledPrompts() {
        application.run(context -> assertThat(context).hasSingleBean(Prompts.class));
    }

    @Test
    void startsWithTheFolderThatThePropertyNames() throws IOException {
        Files.writeString(folder.resolve("t.yaml"), PromptFolder.TEMPLATE);
        application
                .withPropertyValues("hearth.prompts=" + folder)
                .run(context -> assertThat(context.getBean(Prompts.class).experimentTemplate("ours.template"))
                        .isPresent());
    }

    @Test
    void doesNotStartWithAnInvalidFile() throws IOException {
        Files.writeString(folder.resolve("t.yaml"), "bank: ooda\n");
        application
                .withPropertyValues("hearth.prompts=" + folder)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidPrompts.class)
                        .hasMessageContaining(folder.resolve("t.yaml") + ":1: "));
    }

    private static void pack(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name :
                    new String[] {"prompts/", "prompts/b/two.yaml", "prompts/a/one.yaml", "prompts/note.txt"}) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
    }
}
