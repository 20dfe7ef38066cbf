package dev.hearth.experiments.planning;

import dev.hearth.chat.Form;
import dev.hearth.experiments.believing.Pain;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.reception.Ask;
import dev.hearth.team.Team;
import org.springframework.stereotype.Component;

/** Who plans what surprised us once more, before anything it taught was tried, is asked once what would be new. */
@Component
class Anew {

    private static final String KIND = "again";

    private final PlanReading reading;
    private final PlanPage page;
    private final Pain pain;
    private final Prompts prompts;

    Anew(PlanReading reading, PlanPage page, Pain pain, Prompts prompts) {
        this.reading = reading;
        this.page = page;
        this.pain = pain;
        this.prompts = prompts;
    }

    /** The page on which the time is said back, with the question if it is to be asked. */
    Form ask(Team team, Form echo, Ask.Submitted submitted) {
        boolean open = reading.belief(team, reading.draft(team, submitted))
                .filter(pain::isOpen)
                .isPresent();
        return open ? asking(echo, submitted.value(PlanPage.ANEW)) : echo;
    }

    /** A page that has to be mended keeps what was answered. */
    Form again(Form refused, Ask.Submitted submitted) {
        String answered = submitted.value(PlanPage.ANEW);
        return answered.isEmpty() ? refused : asking(refused, answered);
    }

    private Form asking(Form form, String answer) {
        return prompts.questions(Bank.DEBRIEF, KIND).stream()
                .findFirst()
                .map(question -> page.asking(form, question.text(), answer))
                .orElse(form);
    }
}
