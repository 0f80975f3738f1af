package stance.report.evaluation;

import java.util.List;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.words.FootingWords;
import stance.report.words.TermWords;
import stance.scenario.Verdict;

/**
 * The answer first, on a screen or a printed page: the verdict, the matrix, the words of who is against it, a line for
 * each other finding and silence, what the verdict rests on, and how to see more. Of several proposals a line each.
 */
public final class AnswerDocument {

    private static final int MOST_WARNINGS = 3;

    private final Explanation explanation;
    private final Evaluation evaluation;

    private AnswerDocument(Explanation explanation) {
        this.explanation = explanation;
        this.evaluation = explanation.evaluation();
    }

    /** The document of at least one evaluation, each explained. */
    public static Document of(List<Explanation> explanations) {
        if (explanations.size() == 1) {
            var only = explanations.get(0);
            return Document.of(
                    Phrase.verbatim(only.evaluation().proposal().title()),
                    body -> body.brief(brief -> show(brief, only, choices -> {})));
        }
        var overview =
                new Overview(explanations.stream().map(Explanation::evaluation).toList());
        return Document.of(overview.title(), overview::showAlone);
    }

    /** The answer to one, with what may be chosen instead below the verdict. */
    public static void show(Blocks body, Explanation explanation, Consumer<Blocks> choices) {
        new AnswerDocument(explanation).show(body, choices);
    }

    private void show(Blocks body, Consumer<Blocks> choices) {
        body.header(head -> ProposalPart.head(head, evaluation, 1, MOST_WARNINGS));
        choices.accept(body);
        if (Crowd.is(evaluation)) {
            crowd(body);
        } else {
            few(body);
        }
        body.footer(foot -> {
            FootingWords.brief(evaluation).forEach(foot::paragraph);
            foot.onTerminals(terminal -> terminal.paragraph(more()));
            ProposalPart.foot(foot, evaluation);
        });
    }

    private void crowd(Blocks body) {
        var crowd = new Crowd(evaluation, evaluation.outcome());
        crowd.ranking(body);
        crowd.counts(body);
        new Objections(explanation).show(body, 1);
        StatusQuo.show(body, evaluation, 1, outcome -> new Crowd(evaluation, outcome).sums(body));
    }

    private void few(Blocks body) {
        Matrix.of(evaluation).show(body);
        body.onPages(this::terms);
        Voices.of(explanation).show(body);
        StatusQuo.show(
                body,
                evaluation,
                1,
                outcome -> Matrix.ofStatusQuo(evaluation, outcome).show(body));
    }

    private void terms(Blocks page) {
        var words = TermWords.of(evaluation.proposal().pack());
        page.items(evaluation.proposal().provisions().values().stream()
                .<Consumer<Inlines>>map(term -> line ->
                        line.strong(Phrase.verbatim(term.id())).verbatim(": ").text(words.term(term)))
                .toList());
    }

    private Phrase more() {
        return evaluation.verdict() == Verdict.AGREEMENT
                ? Phrase.of("--full for all words, reasons and sources.")
                : Phrase.of("--full for all words, reasons and sources; \"stance amend\" for what would do.");
    }
}
