package stance.report.chapter;

import java.util.function.Consumer;
import stance.explain.Explanation;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.text.ExplanationText;
import stance.report.words.AccountWords;
import stance.report.words.StepWords;

/** One explanation on a page, in the order of {@link ExplanationText}. */
final class ExplanationChapter implements Chapters.Chapter {

    private final Explanation explanation;
    private final int level;
    private final String prefix;

    /**
     * Of this explanation.
     *
     * @param level of its title
     * @param prefix of the ids in it, which are unique on a page
     */
    ExplanationChapter(Explanation explanation, int level, String prefix) {
        this.explanation = explanation;
        this.level = level;
        this.prefix = prefix;
    }

    @Override
    public void show(Blocks body) {
        body.header(head -> Chapters.head(head, explanation.evaluation(), level));
        for (var group : AccountWords.of(explanation)) {
            body.heading(level + 1, group.heading());
            for (var account : group.accounts()) {
                body.card(prefix + account.stance().id(), card -> account(card, account));
            }
        }
        if (explanation.accounts().isEmpty()) {
            body.paragraph("No stance was asked about.");
        }
        body.footer(foot -> Chapters.foot(foot, explanation.evaluation()));
    }

    private void account(Blocks card, AccountWords account) {
        var stance = account.stance();
        card.heading(level + 2, stance.title());
        card.paragraph(Look.LABEL, line -> line.text(stance.id() + ", " + String.join(", ", account.labels())));
        Quotes.all(card, stance);
        account.hindrance().ifPresent(card::paragraph);
        for (var attempt : account.attempts()) {
            card.paragraph(attempt.heading());
            card.list(attempt.steps().stream()
                    .<Consumer<Inlines>>map(step -> line -> step(line, step))
                    .toList());
        }
        account.further().ifPresent(card::paragraph);
    }

    private static void step(Inlines line, StepWords step) {
        var outcome = step.outcome().words();
        // What was not met is what a reader looks for.
        (step.outcome() == StepWords.Outcome.NOT_MET ? line.strong(outcome) : line.dim(outcome))
                .text(" " + step.words());
    }
}
