package dev.hearth.bench;

import dev.hearth.language.reading.Teaching;
import java.io.IOException;
import java.nio.file.Files;

/** Makes {@code src/main/resources/language/learned.tsv} out of the project's own sentences. */
public final class TeachLanguage {

    private TeachLanguage() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Teaching.LEARNED.getParent());
        Files.writeString(Teaching.LEARNED, Teaching.teach(Language.meanings()));
        System.out.println(Teaching.LEARNED + " is made anew");
    }
}
