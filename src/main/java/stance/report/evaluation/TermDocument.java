package stance.report.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import stance.evaluate.Applicability;
import stance.explain.Attempt;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.pack.form.RuleForm;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.words.Capital;
import stance.report.words.RuleWords;
import stance.report.words.TermWords;

/** Who stands where on one term, in whose words; and what else would be said, were more of the term said. */
public final class TermDocument {

    private TermDocument() {}

    /**
     * The document of a proposal of one term.
     *
     * @param attempts how far each rule came
     */
    public static Document of(Explanation explanation, List<Attempt> attempts) {
        var evaluation = explanation.evaluation();
        var proposal = evaluation.proposal();
        var term = proposal.provisions().values().iterator().next();
        var title = Phrase.of("%s", new Capital(TermWords.of(proposal.pack()).term(term)));
        return Document.of(title, body -> {
            body.header(head -> ProposalPart.title(head, title, proposal, 1));
            Matrix.of(evaluation).show(body);
            Voices.ofParties(explanation).show(body);
            openings(body, explanation, attempts);
            body.footer(foot -> ProposalPart.foot(foot, evaluation));
        });
    }

    /** The rules that would speak or not by what was not said, as they are: more than one of them may have to be met. */
    private static void openings(Blocks body, Explanation explanation, List<Attempt> attempts) {
        var proposal = explanation.evaluation().proposal();
        var lines = new LinkedHashMap<RuleForm, Consumer<Inlines>>();
        var applicability = Applicability.of(
                proposal.pack(), proposal.asOf(), explanation.evaluation().filters());
        attempts.stream().filter(Attempt::isMissingWhatIsNotSaid).forEach(attempt -> {
            var rule = attempt.rule();
            var stance = proposal.pack().stance(rule.stance()).orElseThrow();
            if (proposal.parties().contains(stance.actor().id())
                    && applicability.reason(stance).isEmpty()) {
                lines.putIfAbsent(
                        rule.written(),
                        line -> line.text(RuleWords.of(stance, rule, proposal.pack()))
                                .verbatim(" ")
                                .dim(Phrase.of(
                                        "(%s, %s, %s)",
                                        stance.id(),
                                        rule.strength().words(),
                                        stance.basis().words())));
            }
        });
        if (!lines.isEmpty()) {
            body.heading(2, Phrase.of("What hangs on what was not said"));
            body.items(List.copyOf(lines.values()));
        }
    }
}
