package dev.hearth.reviews.accounts;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.accounts.Accounts.Answer;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.team.waiting.Briefly;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Speaks with somebody about their own account, always to them alone. */
@Component
class AccountSpeech {

    private static final int EXCERPT = 400;

    private final Voice voice;
    private final Prompts prompts;
    private final AccountForms forms;
    private final Meant meant;

    AccountSpeech(Voice voice, Prompts prompts, AccountForms forms, Meant meant) {
        this.voice = voice;
        this.prompts = prompts;
        this.forms = forms;
        this.meant = meant;
    }

    Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say("review." + key, namesAndValues));
    }

    String mistake(String key) {
        return voice.line("review.mend." + key);
    }

    /** Typed where others read it: nothing was done. */
    Reply overheard(String number) {
        return Reply.say(Message.of(
                voice.text("review.account.overheard"),
                Block.Buttons.of(Button.primary(voice.line("review.press.account"), "reviews.account", number))));
    }

    /** There is no such review for them; what was typed is given back. */
    Reply gone(String typed) {
        return withWords("review.gone", typed);
    }

    /** It is over; what was typed is given back. */
    Reply over(String typed) {
        return withWords("review.account.over", typed);
    }

    private Reply withWords(String key, String typed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(key));
        if (!typed.isBlank()) {
            blocks.add(voice.text("review.your-words"));
            blocks.addAll(dev.hearth.chat.Block.Document.parts("account.txt", typed));
        }
        return Reply.say(Message.of(blocks));
    }

    /** The next question, with the timeline around it. */
    Reply next(Review review, Asked asked, boolean kept) {
        List<Block> blocks = new ArrayList<>();
        if (kept) {
            blocks.add(voice.context("review.account.kept"));
        }
        blocks.addAll(forms.around(review, asked.moment()));
        blocks.add(voice.text(
                "review.account.question", "question", asked.question().text()));
        String subject = review.number() + "/" + asked.written();
        blocks.add(Block.Buttons.of(
                Button.primary(voice.line("review.press.answer"), "reviews.account.answer", subject),
                Button.plain(voice.line("review.press.skip"), "reviews.account.skip", subject),
                Button.plain(voice.line("review.press.enough"), "reviews.account.enough", review.number())));
        return Reply.say(Message.of(blocks));
    }

    /** All of one's own as it stands, and what may be done with it. */
    Reply overview(Review review, List<Answer> own) {
        List<Block> blocks = new ArrayList<>(account(review, own));
        boolean draft = own.stream().anyMatch(answer -> !answer.shared());
        if (own.isEmpty()) {
            blocks.add(voice.text(
                    review.isOpen() ? "review.account.empty" : "review.account.over", "number", review.number()));
        } else {
            blocks.add(voice.context(draft ? "review.account.draft" : "review.account.shared"));
        }
        List<Button> buttons = buttons(review, own, draft);
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return Reply.say(Message.of(blocks));
    }

    private List<Button> buttons(Review review, List<Answer> own, boolean draft) {
        List<Button> buttons = new ArrayList<>();
        if (draft && review.isOpen()) {
            buttons.add(Button.primary(voice.line("review.press.share"), "reviews.account.share", review.number()));
        }
        if (review.isOpen()) {
            buttons.add(Button.plain(
                    voice.line(own.isEmpty() ? "review.press.one" : "review.press.on"),
                    "reviews.account.one",
                    review.number()));
            buttons.add(Button.plain(voice.line("review.press.all"), "reviews.account.all", review.number()));
        }
        if (!own.isEmpty()) {
            buttons.add(Button.plain(voice.line("review.press.withdraw"), "reviews.account.withdraw", review.number()));
        }
        return buttons;
    }

    /** An account, each answer under its question, long ones cut. */
    List<Block> account(Review review, List<Answer> own) {
        List<Block> blocks = new ArrayList<>();
        if (!own.isEmpty()) {
            blocks.add(voice.text("review.account.so-far", "number", review.number(), "incident", review.incident()));
        }
        own.forEach(answer -> {
            blocks.add(voice.context("review.account.question", "question", question(answer)));
            blocks.add(new Block.Quote(
                    answer.words().length() > EXCERPT ? Briefly.line(answer.words(), EXCERPT) : answer.words(), null));
        });
        return blocks;
    }

    private String question(Answer answer) {
        return prompts.find(answer.question())
                .map(Question::text)
                .orElseGet(() -> voice.line("review.account.own-words"));
    }

    /** It is shared; from when it is read. */
    Reply shared(Review review) {
        return review.showsAccounts()
                ? say("share.done", "number", review.number())
                : say(
                        "share.done.later",
                        "number",
                        review.number(),
                        "until",
                        Moments.full(review.times().due(), meant.team(review)));
    }
}
