package dev.hearth.slack.blockkit;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what Hearth says as Slack's blocks, inside every limit. */
public final class BlockKit {

    /** The callback id of a view that only says something. */
    public static final String SAID = "slack.said";

    private final Voice voice;

    /** Draws with this voice. */
    public BlockKit(Voice voice) {
        this.voice = voice;
    }

    /** A message's blocks. */
    public List<LayoutBlock> blocks(Message message) {
        return new Parts().draw(Shortening.within(message.blocks(), Limits.MESSAGE), Limits.BLOCKS_OF_A_MESSAGE);
    }

    /** What notifications and screen readers say for a message. */
    public String fallback(Message message) {
        return Mrkdwn.fallback(message.blocks());
    }

    /** A form as a modal. */
    public View modal(Form form, Carried carried) {
        Inputs inputs = new Inputs(voice, Long.toString(carried.opened().toEpochMilli(), 36));
        List<LayoutBlock> asked = asked(form, inputs);
        List<Block> above = Stream.concat(toMend(form), form.preface().stream()).toList();
        List<LayoutBlock> blocks = new ArrayList<>(new Parts()
                .draw(Shortening.within(above, Limits.VIEW), Math.max(2, Limits.BLOCKS_OF_A_VIEW - asked.size())));
        blocks.addAll(asked);
        return modal().callbackId(form.name())
                .privateMetadata(carried.written())
                .title(title(form.title()))
                .submit(ViewSubmit.builder()
                        .type(PlainTextObject.TYPE)
                        .text(label(form.submit()))
                        .emoji(false)
                        .build())
                .blocks(blocks)
                .build();
    }

    /** An answer as a modal with nothing to send. */
    public View said(Message message, Carried carried) {
        List<LayoutBlock> blocks =
                new Parts().draw(Shortening.within(message.blocks(), Limits.VIEW), Limits.BLOCKS_OF_A_VIEW);
        return modal().callbackId(SAID)
                .privateMetadata(carried.written())
                .title(title(voice.line("slack.said.title")))
                .blocks(blocks)
                .build();
    }

    /** A person's home. */
    public View home(List<Block> parts) {
        return View.builder()
                .type("home")
                .blocks(new Parts().draw(Shortening.within(parts, Limits.VIEW), Limits.BLOCKS_OF_A_VIEW))
                .build();
    }

    private View.ViewBuilder modal() {
        return View.builder()
                .type("modal")
                .close(ViewClose.builder()
                        .type(PlainTextObject.TYPE)
                        .text(label(voice.line("slack.close")))
                        .emoji(false)
                        .build());
    }

    private static ViewTitle title(String text) {
        return ViewTitle.builder()
                .type(PlainTextObject.TYPE)
                .text(label(text))
                .emoji(false)
                .build();
    }

    private static String label(String text) {
        return Texts.plain(text, Limits.TITLE).getText();
    }

    private List<LayoutBlock> asked(Form form, Inputs inputs) {
        List<LayoutBlock> asked = new ArrayList<>();
        form.fields().forEach(field -> asked.addAll(inputs.draw(field)));
        if (!form.more().isEmpty()) {
            asked.add(DividerBlock.builder().build());
            asked.add(HeaderBlock.builder()
                    .text(Texts.plain(voice.line("slack.form.more"), Limits.HEADER))
                    .build());
            form.more().forEach(field -> asked.addAll(inputs.draw(field)));
        }
        return asked;
    }

    private Stream<Block> toMend(Form form) {
        return form.mistakes().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(mistake -> voice.text(
                        "slack.form.mend",
                        "field",
                        label(form, mistake.getKey()).orElse(form.title()),
                        "sentence",
                        mistake.getValue()));
    }

    private static Optional<String> label(Form form, String field) {
        return Stream.concat(form.fields().stream(), form.more().stream())
                .filter(shown -> shown.name().equals(field))
                .map(Field::label)
                .findFirst();
    }
}
