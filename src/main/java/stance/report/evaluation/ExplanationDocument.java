package stance.report.evaluation;

import java.util.List;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.part.StancePart;
import stance.report.words.AccountWords;
import stance.report.words.StepWords;

/** Explanations for people: what spoke, what came near, what does not apply, each with its conditions. */
public final class ExplanationDocument {

    private ExplanationDocument() {}

    /** The document of at least one explanation. */
    public static Document of(List<Explanation> explanations) {
        return Chapters.document(explanations, ExplanationDocument::show);
    }

    private static void show(Blocks body, Explanation explanation, int level, String prefix) {
        body.header(head -> ProposalPart.head(head, explanation.evaluation(), level));
        for (var group : AccountWords.of(explanation)) {
            body.heading(level + 1, group.heading());
            for (var account : group.accounts()) {
                body.card(prefix + account.stance().id(), card -> account(card, account, level + 2));
            }
        }
        if (explanation.accounts().isEmpty()) {
            body.paragraph(Phrase.of("No stance was asked about."));
        }
        body.footer(foot -> ProposalPart.foot(foot, explanation.evaluation()));
    }

    private static void account(Blocks card, AccountWords account, int level) {
        var stance = account.stance();
        card.heading(
                level,
                Phrase.of("%s %s", stance.id(), stance.title()),
                label -> label.text(Phrase.listed(account.labels(), ", ")));
        StancePart.show(card, stance);
        account.hindrance().ifPresent(card::paragraph);
        for (var attempt : account.attempts()) {
            card.paragraph(attempt.heading());
            card.section(steps -> steps.facts(facts -> attempt.steps()
                    .forEach(step -> facts.add(outcome -> outcome(outcome, step), line -> line.text(step.words())))));
        }
        account.further().ifPresent(card::paragraph);
    }

    /** What was not met is what a reader looks for. */
    private static void outcome(Inlines line, StepWords step) {
        var words = step.outcome().words();
        if (step.outcome() == StepWords.Outcome.NOT_MET) {
            line.strong(words);
        } else {
            line.dim(words);
        }
    }
}
