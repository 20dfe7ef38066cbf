package dev.hearth.stories.telling;

import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.nameless.Code;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a story brings back, sealed: it lives nowhere else (P3).
 *
 * @param teams the teams the form offered
 * @param question the id of the question it answers; empty for none
 * @param experiment the number of the experiment it is about; 0 for none
 * @param code the code that was shown, once one was
 */
record Carry(String teams, String question, int experiment, Optional<Code> code) {

    static Carry telling(Setting setting, String question) {
        return new Carry(setting.written(), question, 0, Optional.empty());
    }

    static Carry about(Setting setting, int experiment) {
        return new Carry(setting.written(), "", experiment, Optional.empty());
    }

    static Optional<Carry> read(List<String> words) {
        return words.size() == 4 && words.get(3).matches("\\d{1,9}")
                ? Optional.of(
                        new Carry(words.get(0), words.get(1), Integer.parseInt(words.get(3)), Code.read(words.get(2))))
                : Optional.empty();
    }

    Carry with(Code shown) {
        return new Carry(teams, question, experiment, Optional.of(shown));
    }

    List<String> words() {
        return List.of(teams, question, code.map(Code::written).orElse(""), Integer.toString(experiment));
    }
}
