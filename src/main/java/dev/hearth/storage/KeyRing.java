package dev.hearth.storage;

import dev.hearth.startup.StartUpRefused;
import dev.hearth.workspaces.Vault;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Finds {@code hearth.key}, or makes one beside an H2 database that has none yet. */
@Configuration(proxyBeanMethods = false)
class KeyRing {

    private static final int BYTES = 32;

    @Bean
    Vault vault(Environment configuration) {
        String key = configuration.getProperty("hearth.key", "");
        if (!key.isBlank()) {
            return new Vault(decode(key, "hearth.key"));
        }
        String url = configuration.getProperty("spring.datasource.url", "");
        if (url.contains(":mem:")) {
            return new Vault(fresh());
        }
        return new Vault(fromFile(Path.of(configuration.getProperty("hearth.data", "./data"), "hearth.key")));
    }

    private static byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return decode(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new StartUpRefused("hearth.data: the key file " + file + " can be neither read nor written.");
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(fresh()) + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException raced) {
            // somebody made it in the same moment: read theirs
        }
    }

    private static byte[] decode(String text, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, together with a wrong length
        }
        throw new StartUpRefused(where + " must be 32 bytes in base64 (for example: openssl rand -base64 32).");
    }

    private static byte[] fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
