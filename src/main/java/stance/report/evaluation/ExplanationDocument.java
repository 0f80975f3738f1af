package stance.report.evaluation;

import java.util.List;
import stance.explain.Account.Status;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.part.RulePart;
import stance.report.part.StancePart;
import stance.report.words.AccountWords;
import stance.report.words.StepWords;

/** Explanations for people: what spoke, what came near, what does not apply. */
public final class ExplanationDocument {

    private ExplanationDocument() {}

    /** The document of at least one explanation; what is about nothing that is there, or does not apply, is only named. */
    public static Document of(List<Explanation> explanations) {
        return document(explanations, Detail.NEAR);
    }

    /** The same with every stance and its conditions. */
    public static Document all(List<Explanation> explanations) {
        return document(explanations, Detail.ALL);
    }

    /** The same with every rule as it is written. */
    public static Document full(List<Explanation> explanations) {
        return document(explanations, Detail.RULES);
    }

    private enum Detail {
        NEAR,
        ALL,
        RULES
    }

    private static Document document(List<Explanation> explanations, Detail detail) {
        return Chapters.document(
                explanations, (body, explanation, level, prefix) -> show(body, explanation, level, prefix, detail));
    }

    private static void show(Blocks body, Explanation explanation, int level, String prefix, Detail detail) {
        var isAll = detail != Detail.NEAR;
        body.header(head -> ProposalPart.head(head, explanation.evaluation(), level));
        for (var group : AccountWords.of(explanation)) {
            body.heading(level + 1, group.heading());
            if (!isAll && group.status() == Status.DOES_NOT_APPLY) {
                body.phrases(group.accounts().stream()
                        .map(account -> Phrase.sentences(
                                Phrase.of(
                                        "%s %s.",
                                        account.stance().id(), account.stance().title()),
                                account.hindrance().orElse(Phrase.NONE)))
                        .toList());
                continue;
            }
            for (var account : isAll ? group.accounts() : group.about()) {
                body.card(prefix + account.stance().id(), card -> account(card, account, level + 2, detail));
            }
            if (!isAll && !group.apart().isEmpty()) {
                var ids = group.apart().stream()
                        .map(account -> account.stance().id())
                        .toList();
                body.paragraph(Phrase.of("Nothing that these are about is there: %s.", Phrase.listed(ids, ", ")));
            }
        }
        if (explanation.accounts().isEmpty()) {
            body.paragraph(Phrase.of("No stance was asked about."));
        }
        body.footer(foot -> ProposalPart.foot(foot, explanation.evaluation()));
    }

    private static void account(Blocks card, AccountWords account, int level, Detail detail) {
        var stance = account.stance();
        card.heading(
                level,
                Phrase.of("%s %s", stance.id(), stance.title()),
                label -> label.text(Phrase.listed(account.labels(), ", ")));
        StancePart.show(card, stance);
        account.hindrance().ifPresent(card::paragraph);
        for (var attempt : account.attempts()) {
            card.paragraph(attempt.heading());
            if (detail == Detail.RULES) {
                RulePart.show(card, attempt.rule(), stance, attempt.pack());
            }
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
