package dev.hearth.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One YAML file with prompts, under the name people know it by. */
record PromptFile(String name, InputStreamSource content) {

    private static final String BUNDLED = "prompts/";
    private static final int DEEPEST_FOLDER = 10;

    /** The files that came with the program, from a folder of classes or from inside a jar. */
    static List<PromptFile> bundled(ClassLoader loader) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver(loader).getResources("classpath:" + BUNDLED + "**/*.yaml");
            return sorted(Arrays.stream(found).map(PromptFile::bundled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PromptFile bundled(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return new PromptFile(url.substring(url.lastIndexOf("/" + BUNDLED) + 1), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder and below; hidden ones, such as those a mounted ConfigMap links to, are passed over. */
    static List<PromptFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            return sorted(files.filter(Files::isRegularFile)
                    .filter(file -> isVisibleYaml(folder.relativize(file)))
                    .map(file -> new PromptFile(file.toString(), new FileSystemResource(file))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isVisibleYaml(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return relative.toString().endsWith(".yaml") || relative.toString().endsWith(".yml");
    }

    private static List<PromptFile> sorted(Stream<PromptFile> files) {
        return files.sorted(Comparator.comparing(PromptFile::name)).toList();
    }

    /** At most this many bytes from its beginning. */
    byte[] bytes(int limit) throws IOException {
        try (InputStream in = content.getInputStream()) {
            return in.readNBytes(limit);
        }
    }

    Place top() {
        return new Place(name, 1);
    }
}
