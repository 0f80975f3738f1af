package stance.report.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.pack.vocabulary.Term;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.part.EvidencePart;
import stance.report.part.ProposalPart;
import stance.report.part.RulePart;
import stance.report.words.Bibliography;
import stance.report.words.Evidence;
import stance.report.words.FootingWords;
import stance.report.words.Offers;
import stance.report.words.SilenceWords;
import stance.report.words.TermWords;

/**
 * An evaluation with everything: the verdict, the matrix, the evidence with the worst first and the rules that spoke,
 * what was put forward instead, what comes near a silence, the sources, and the small print.
 */
public final class EvaluationDocument {

    private final Explanation explanation;
    private final Evaluation evaluation;
    private final int level;
    private final String prefix;

    private EvaluationDocument(Explanation explanation, int level, String prefix) {
        this.explanation = explanation;
        this.evaluation = explanation.evaluation();
        this.level = level;
        this.prefix = prefix;
    }

    /** The document of at least one evaluation, each explained. */
    public static Document of(List<Explanation> explanations) {
        return Chapters.document(
                explanations,
                (body, explanation, level, prefix) -> new EvaluationDocument(explanation, level, prefix).show(body));
    }

    private void show(Blocks body) {
        body.header(head -> ProposalPart.head(head, evaluation, level));
        Matrix.of(evaluation).linked(prefix).show(body);
        body.onPages(this::proposal);
        footing(body);
        evidence(body);
        counterOffers(body);
        silences(body);
        StatusQuo.show(
                body,
                evaluation,
                level,
                outcome ->
                        Matrix.ofStatusQuo(evaluation, outcome).linked(prefix).show(body));
        sources(body);
        body.footer(foot -> ProposalPart.foot(foot, evaluation));
    }

    private void proposal(Blocks body) {
        var proposal = evaluation.proposal();
        body.heading(
                level + 1,
                proposal.proposedBy()
                        .map(actor -> Phrase.of(
                                "What %s proposes", proposal.pack().actor(actor).inSentence()))
                        .orElse(Phrase.of("What is proposed")));
        terms(body, Phrase.of("The terms"), proposal.provisions());
        if (!proposal.context().isEmpty()) {
            terms(body, Phrase.of("In force, not proposed"), proposal.context());
        }
    }

    private void terms(Blocks body, Phrase caption, Map<String, Term> terms) {
        var words = TermWords.of(evaluation.proposal().pack());
        body.table(caption, Folding.CELLS, rows -> {
            rows.columns(List.of(Phrase.of("Provision"), Phrase.of("Type"), Phrase.of("Terms")));
            terms.forEach((id, term) -> rows.row(List.of(
                    cell -> cell.verbatim(id),
                    cell -> cell.verbatim(term.type().name()),
                    cell -> cell.text(words.said(term)))));
        });
    }

    private void evidence(Blocks body) {
        var all = Evidence.worstFirst(explanation);
        if (!all.isEmpty()) {
            body.onPages(page -> page.heading(level + 1, Phrase.of("What the parties said")));
            all.forEach(evidence -> EvidencePart.card(
                    body,
                    evidence,
                    evidence.headings(),
                    level + 2,
                    prefix + evidence.stance().id(),
                    card -> rules(card, evidence)));
        }
    }

    /** As they are written, beside what they say in words. */
    private void rules(Blocks card, Evidence evidence) {
        var pack = evaluation.proposal().pack();
        evidence.reasons().stream()
                .map(reason -> reason.rule().asWritten())
                .distinct()
                .forEach(rule -> RulePart.show(card, rule, evidence.stance(), pack));
    }

    private void counterOffers(Blocks body) {
        if (!evaluation.counterOffers().isEmpty()) {
            body.heading(level + 1, Phrase.of("What was put forward instead"));
            body.phrases(Offers.of(evaluation));
        }
    }

    private void silences(Blocks body) {
        var silences = SilenceWords.of(explanation);
        if (silences.isEmpty()) {
            return;
        }
        body.heading(level + 1, Phrase.of("Silent, and what comes nearest"));
        body.section(part -> {
            for (var silence : silences) {
                part.card("", card -> {
                    card.paragraph(silence.heading());
                    card.section(nearest -> nearest.phrases(silence.nearest().stream()
                            .map(near -> Phrase.of("%s %s", near.stance(), near.words()))
                            .toList()));
                });
            }
        });
    }

    private void footing(Blocks body) {
        body.onPages(page -> page.heading(level + 1, Phrase.of("What the verdict rests on")));
        FootingWords.of(evaluation).forEach(body::paragraph);
    }

    private void sources(Blocks body) {
        var sources = Bibliography.of(evaluation);
        if (!sources.isEmpty()) {
            body.heading(level + 1, sources.size() == 1 ? Phrase.of("Source") : Phrase.of("Sources"));
            body.items(sources.stream()
                    .<Consumer<Inlines>>map(source -> line -> Bibliography.show(line, source))
                    .toList());
        }
    }
}
