package dev.hearth.plays;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** Conversations that something else begins than an incident's first words. */
final class IncidentPlays {

    private static final Pattern ADDRESS = Pattern.compile("/hooks/alerts/[0-9a-f]{40}");

    private IncidentPlays() {}

    /** An address is made; an alert comes in, comes again, becomes an incident and ends. */
    static void alert(Chat chat) {
        chat.type("mia", "/hearth hooks");
        chat.press("mia", "Alerts");
        chat.press("mia", "Make an address");
        String address = chat.read("mia", ADDRESS);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3000);
        chat.bring(address, alert("firing", start));
        chat.pass(Duration.ofMinutes(5));
        chat.bring(address, alert("firing", start.plusSeconds(300)));
        chat.press("ben", "Open an incident");
        chat.press("cleo", "Observe");
        chat.fill("cleo", "What do you see?", "carts are full and nobody pays");
        chat.pass(Duration.ofMinutes(3));
        chat.bring(address, alert("resolved", start.plusSeconds(300)));
        chat.press("ben", "Resolved");
        chat.fill("ben", "What tells you that it is over?", "people pay again");
    }

    private static String alert(String status, Instant start) {
        return """
            {"title": "Checkout is slow", "text": "p99 above 2 s", "url": "https://graphs.example.com/checkout", \
            "status": "%s", "start": "%s"}\
            """.formatted(status, start);
    }

    /** A colleague's words are added by a shortcut, the timeline is taken along as three files, and the words are taken back. */
    static void adding(Chat chat) {
        chat.type("mia", "/ooda open checkout is slow");
        chat.pass(Duration.ofMinutes(2));
        chat.point("cleo", "Add to incident", "ben", "the cache is cold since the restart");
        chat.type("mia", "/ooda decide warm it by hand, expect p99 below 400 ms in 5 min");
        for (String file : List.of("Markdown", "CSV", "JSON")) {
            chat.type("mia", "/ooda timeline");
            chat.press("mia", file);
        }
        chat.press("ben", "Take my words back");
        chat.type("dan", "/ooda timeline");
    }

    /** A rehearsal is picked from the list, goes on for a while, is ended and talked about. */
    static void drill(Chat chat) {
        chat.type("mia", "/ooda practise");
        chat.press("mia", "Begin: Water, and nobody can get in");
        chat.pass(Duration.ofMinutes(5));
        chat.type("ben", "/ooda observe the access point is in that room");
        chat.press("cleo", "Decide");
        chat.fill("cleo", "What is decided, and what do you expect?", "move to the second site");
        chat.pass(Duration.ofMinutes(4));
        chat.visit("ben");
        chat.answer("dan", "Rehearsal", "@Hearth note the caretaker has a key");
        chat.press("mia", "End the rehearsal");
        chat.press("ben", "Answer question 1");
        chat.fill("ben", "Your answer", "the way in stood beside what failed");
        chat.answer("dan", "Rehearsal", "@Hearth timeline");
        chat.type("dan", "/ooda observe nothing of this any more");
    }
}
