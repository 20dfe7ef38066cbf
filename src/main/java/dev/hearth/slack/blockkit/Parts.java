package dev.hearth.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Option;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of one message or view, numbered as they come so that no two buttons are called alike. */
final class Parts {

    private int pressable;

    /** These parts, at most so many blocks; what can be pressed is the last to go. */
    List<LayoutBlock> draw(List<Block> parts, int most) {
        List<LayoutBlock> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(draw(part)));
        return all.size() <= most ? all : fit(all, most);
    }

    private List<LayoutBlock> draw(Block part) {
        return switch (part) {
            case Block.Heading heading -> heading(heading.text());
            case Block.Text text -> RichText.paragraphs(text.prose());
            case Block.Facts facts -> RichText.facts(facts.facts());
            case Block.Quote quote -> quote(quote.words(), quote.attribution());
            case Block.Context context -> context(context.prose());
            case Block.Picture picture -> List.of(picture(picture));
            case Block.Document document -> document(document);
            case Block.Buttons buttons -> rows(buttons.buttons());
            case Block.Choices choices -> choices(choices);
        };
    }

    private static List<LayoutBlock> heading(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return Texts.harmless(text).length() > Limits.HEADER
                ? RichText.paragraphs(Prose.of(new Span.Strong(text)))
                : List.of(HeaderBlock.builder()
                        .text(Texts.plain(text, Limits.HEADER))
                        .build());
    }

    private static List<LayoutBlock> quote(String words, @Nullable String attribution) {
        List<LayoutBlock> blocks = new ArrayList<>(RichText.quotation(words));
        if (attribution != null && !attribution.isBlank()) {
            blocks.addAll(context(Prose.of("– " + attribution)));
        }
        return blocks;
    }

    private static List<LayoutBlock> context(Prose prose) {
        if (prose.plain().isBlank()) {
            return List.of();
        }
        boolean wordsOnly = prose.spans().stream().allMatch(Span.Words.class::isInstance);
        return List.of(ContextBlock.builder()
                .elements(List.of(
                        wordsOnly
                                ? Texts.plain(prose.plain(), Limits.VALUE)
                                : MarkdownTextObject.builder()
                                        .text(Mrkdwn.of(prose, Limits.VALUE))
                                        .verbatim(true)
                                        .build()))
                .build());
    }

    private static LayoutBlock picture(Block.Picture picture) {
        if (!picture.address().startsWith("https://") || !RichText.leads(picture.address())) {
            return context(Prose.of(picture.description().isBlank() ? Texts.CUT : picture.description()))
                    .getFirst();
        }
        return ImageBlock.builder()
                .imageUrl(picture.address())
                .altText(Texts.plain(picture.description(), Limits.DESCRIPTION).getText())
                .build();
    }

    private static List<LayoutBlock> document(Block.Document document) {
        List<LayoutBlock> blocks = new ArrayList<>(RichText.paragraphs(Prose.of(new Span.Strong(document.name()))));
        blocks.addAll(RichText.typed(document.text()));
        return blocks;
    }

    private List<LayoutBlock> rows(List<Button> buttons) {
        List<LayoutBlock> rows = new ArrayList<>();
        for (int at = 0; at < buttons.size(); at += Limits.BUTTONS_OF_A_ROW) {
            List<BlockElement> row = new ArrayList<>();
            buttons.subList(at, Math.min(buttons.size(), at + Limits.BUTTONS_OF_A_ROW))
                    .forEach(button -> row.add(button(button)));
            rows.add(ActionsBlock.builder().elements(row).build());
        }
        return rows;
    }

    private ButtonElement button(Button button) {
        String subject = Texts.shorten(button.press().subject(), Limits.VALUE);
        return ButtonElement.builder()
                .text(Texts.plain(button.label(), Limits.LABEL))
                .actionId(ActionId.of(button.press(), pressable++))
                .value(subject.isEmpty() ? null : subject)
                .url(button.address() != null && RichText.leads(button.address()) ? button.address() : null)
                .style(style(button.weight()))
                .build();
    }

    private static @Nullable String style(Button.Weight weight) {
        return switch (weight) {
            case PLAIN -> null;
            case PRIMARY -> "primary";
            case DANGER -> "danger";
        };
    }

    private List<LayoutBlock> choices(Block.Choices choices) {
        List<Option> options = choices.options();
        return IntStream.iterate(0, at -> at < options.size(), at -> at + Limits.OPTIONS)
                .mapToObj(at -> choice(choices, options.subList(at, Math.min(options.size(), at + Limits.OPTIONS))))
                .toList();
    }

    private LayoutBlock choice(Block.Choices choices, List<Option> options) {
        return SectionBlock.builder()
                .text(Texts.plain(choices.label(), Limits.TEXT))
                .accessory(StaticSelectElement.builder()
                        .actionId(ActionId.ofChoice(choices.press(), pressable++))
                        .placeholder(Texts.plain(choices.label(), Limits.PLACEHOLDER))
                        .options(options.stream().map(Parts::option).toList())
                        .build())
                .build();
    }

    /** An option as Slack lists it. */
    static OptionObject option(Option option) {
        return OptionObject.builder()
                .text(Texts.plain(option.label(), Limits.LABEL))
                .value(ActionId.option(option.value()))
                .build();
    }

    private static List<LayoutBlock> fit(List<LayoutBlock> all, int most) {
        int pressed = (int) all.stream().filter(Parts::acts).limit(most - 1L).count();
        int spoken = most - 1 - pressed;
        List<LayoutBlock> kept = new ArrayList<>();
        boolean marked = false;
        for (LayoutBlock block : all) {
            if (acts(block) ? pressed-- > 0 : spoken-- > 0) {
                kept.add(block);
            } else if (!marked) {
                kept.addAll(context(Prose.of(Texts.CUT)));
                marked = true;
            }
        }
        return kept;
    }

    private static boolean acts(LayoutBlock block) {
        return block instanceof ActionsBlock || block instanceof SectionBlock;
    }
}
