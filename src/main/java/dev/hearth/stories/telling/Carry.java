package dev.hearth.stories.telling;

import dev.hearth.stories.forms.Invitation;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.nameless.Code;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a story brings back, sealed: it lives nowhere else (P3).
 *
 * @param teams the teams the form offered
 * @param invitation what it answers, or is about
 * @param code the code that was shown, once one was
 */
record Carry(String teams, Invitation invitation, Optional<Code> code) {

    private static final int PARTS = 3;

    static Carry telling(Setting setting, Invitation invitation) {
        return new Carry(setting.written(), invitation, Optional.empty());
    }

    static Optional<Carry> read(List<String> words) {
        return words.size() == PARTS
                ? Optional.of(new Carry(words.get(0), Invitation.read(words.get(1)), Code.read(words.get(2))))
                : Optional.empty();
    }

    Carry with(Code shown) {
        return new Carry(teams, invitation, Optional.of(shown));
    }

    List<String> words() {
        return List.of(teams, invitation.written(), code.map(Code::written).orElse(""));
    }
}
