package dev.hearth.summaries.land;

import dev.hearth.summaries.Period;
import dev.hearth.summaries.book.Whose;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Addresses of pictures that chats fetch without signing in: nobody makes one up who has not the key, and what it leads to
 * says as little as the picture.
 */
@Component
public class Addresses {

    /** Below which pictures for chats lie. */
    public static final String PATH = "/pictures/";

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})\\.([A-Za-z0-9_-]{1,400})");
    private static final Pattern MEANT =
            Pattern.compile("(\\d{1,18})/(month|quarter)(/beside)?/(\\d{4}-\\d{2}-\\d{2})/(.{1,200})");
    private static final int MARK = 16;

    private final Vault vault;
    private final String base;

    Addresses(Vault vault, @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.vault = vault;
        this.base = publicUrl.replaceAll("/+$", "");
    }

    /** What an address leads to. */
    public record Meant(Team.Id team, Whose whose, Period period, String name) {}

    /** The address of a picture. */
    public String of(Team team, Whose whose, Period period, String name) {
        String kind = period.kind().word() + (whose == Whose.OWN ? "" : "/beside");
        String meant = "%d/%s/%s/%s".formatted(team.id().value(), kind, period.from(), name);
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(meant.getBytes(StandardCharsets.UTF_8));
        return base + PATH + HexFormat.of().formatHex(mark(meant)) + '.' + written + ".png";
    }

    /** What the last part of an address, without its ending, leads to; nothing if we never made it. */
    public Optional<Meant> read(String address) {
        Matcher form = FORM.matcher(address);
        if (!form.matches()) {
            return Optional.empty();
        }
        String meant;
        try {
            meant = new String(Base64.getUrlDecoder().decode(form.group(2)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
        Matcher parts = MEANT.matcher(meant);
        return MessageDigest.isEqual(mark(meant), HexFormat.of().parseHex(form.group(1))) && parts.matches()
                ? Period.Kind.of(parts.group(2))
                        .map(kind -> new Meant(
                                new Team.Id(Long.parseLong(parts.group(1))),
                                parts.group(3) == null ? Whose.OWN : Whose.RELIANTS,
                                new Period(kind, LocalDate.parse(parts.group(4))),
                                parts.group(5)))
                : Optional.empty();
    }

    private byte[] mark(String meant) {
        return Arrays.copyOf(vault.mark("summaries.picture", meant), MARK);
    }
}
