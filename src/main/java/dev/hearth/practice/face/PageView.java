package dev.hearth.practice.face;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.practice.screen.Entry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page's templates read: words that are escaped there, and codes that are echoed. */
public final class PageView {

    private PageView() {}

    /**
     * One message.
     *
     * @param entry what it shows
     * @param name who says it
     * @param bot whether that is Hearth
     * @param time the time of day
     * @param day the day, if it is another than that of the message above
     * @param elsewhere the channel, if it is not the one people are in
     * @param sample whether it is made up
     * @param parts what it says
     * @param form what is to be filled in
     * @param menu what may be done with it
     * @param replies the thread under it
     */
    public record Bubble(
            Entry entry,
            String name,
            boolean bot,
            String time,
            @Nullable String day,
            @Nullable String elsewhere,
            boolean sample,
            List<Part> parts,
            @Nullable FormView form,
            List<Knob> menu,
            List<Bubble> replies) {}

    /** One part of a message; which of the lists is filled its kind tells. */
    public record Part(String kind, Block block, List<Run> runs, List<Row> rows, List<Knob> knobs) {

        Part saying(List<Run> said) {
            return new Part(kind, block, said, rows, knobs);
        }

        Part listing(List<Row> listed) {
            return new Part(kind, block, runs, listed, knobs);
        }

        Part pressed(List<Knob> offered) {
            return new Part(kind, block, runs, rows, offered);
        }
    }

    /** A run of characters of one kind. */
    public record Run(String kind, String text, @Nullable String target) {}

    /** A named fact. */
    public record Row(String name, List<Run> runs) {}

    /** Something to press or to follow. */
    public record Knob(
            String label, @Nullable String action, @Nullable String address, String weight) {

        static Knob of(@Nullable Entry entry, Button button) {
            return new Knob(
                    button.label(),
                    ActionCode.of(entry, button),
                    SafeLink.orNull(button.address()),
                    button.weight().name().toLowerCase(Locale.ROOT));
        }
    }

    /** A form. */
    public record FormView(
            String action,
            String title,
            String submit,
            List<String> mistakes,
            List<Part> preface,
            List<Input> fields,
            List<Input> more) {

        /** Whether something under <em>More</em> is to be mended. */
        public boolean unfolded() {
            return more.stream().anyMatch(input -> input.mistake() != null);
        }
    }

    /** A field, with an id for its label. */
    public record Input(
            String id,
            String kind,
            Field field,
            String hint,
            List<Option> options,
            @Nullable String mistake) {

        /** What is picked or given at a place of a comma-separated value. */
        public String at(int index) {
            String[] given = field.value().split(",", -1);
            return index < given.length ? given[index] : "";
        }

        /** Whether this option is picked. */
        public boolean picked(String option) {
            return List.of(field.value().split(",")).contains(option);
        }
    }
}
