package stance.report.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Inlines;
import stance.report.document.Tone;
import stance.report.part.EvidencePart;
import stance.report.part.ProposalPart;
import stance.report.words.Evidence;
import stance.report.words.FootingWords;
import stance.report.words.SilenceWords;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * The answer first, on a screen or a printed page: the verdict, the matrix, the words of who is against it, a line for
 * each other finding and silence, what the verdict rests on, and how to see more. Of several proposals a line each.
 */
public final class AnswerDocument {

    private static final int MOST_WARNINGS = 3;

    /** So many of those who are against it are heard in their own words. */
    private static final int MOST_HEARD = 3;

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
                    Phrase.verbatim(only.evaluation().proposal().title()), body -> new AnswerDocument(only).show(body));
        }
        var overview =
                new Overview(explanations.stream().map(Explanation::evaluation).toList());
        return Document.of(overview.title(), overview::showAlone);
    }

    private void show(Blocks body) {
        body.header(head -> ProposalPart.head(head, evaluation, 1, MOST_WARNINGS));
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
        var all = Evidence.worstFirst(explanation);
        var heard = heard(all);
        if (!all.isEmpty()) {
            body.onPages(page -> page.heading(2, Phrase.of("What the parties said")));
        }
        heard.forEach(evidence -> EvidencePart.brief(body, evidence, 3));
        body.items(all.stream()
                .filter(evidence -> !heard.contains(evidence))
                .<Consumer<Inlines>>map(evidence -> line -> line(line, evidence))
                .toList());
        var silences = SilenceWords.of(explanation);
        if (!silences.isEmpty()) {
            body.onPages(page -> page.heading(2, Phrase.of("Silent, and what comes nearest")));
            body.phrases(silences.stream().map(AnswerDocument::silence).toList());
        }
        StatusQuo.show(
                body,
                evaluation,
                1,
                outcome -> Matrix.ofStatusQuo(evaluation, outcome).show(body));
    }

    /** Of those who are against it the worst, each on something of which none before it speaks. */
    private static List<Evidence> heard(List<Evidence> worstFirst) {
        var spokenOf = new HashSet<List<String>>();
        var heard = new ArrayList<Evidence>();
        for (var evidence : worstFirst) {
            var isAgainst = evidence.response()
                    .filter(response -> response.isWorseThan(Response.SILENT))
                    .isPresent();
            if (isAgainst
                    && heard.size() < MOST_HEARD
                    && spokenOf.addAll(evidence.findings().stream()
                            .filter(Finding::answers)
                            .map(AnswerDocument::matter)
                            .toList())) {
                heard.add(evidence);
            }
        }
        return heard;
    }

    private static List<String> matter(Finding finding) {
        var matter = new ArrayList<>(finding.targets());
        matter.add(finding.stance().actor().id());
        return matter;
    }

    private static void line(Inlines line, Evidence evidence) {
        line.tone(evidence.response().map(Tone::of).orElse(Tone.SILENT), Phrase.listed(evidence.headings(), "; "))
                .text(Phrase.of(": %s ", evidence.stance().title()))
                .dim(Phrase.of("(%s)", Phrase.listed(evidence.labels(), ", ")));
    }

    private static Phrase silence(SilenceWords silence) {
        return silence.nearest().isEmpty()
                ? silence.heading()
                : Phrase.sentences(
                        silence.heading(),
                        Phrase.of("Nearest: %s.", silence.nearest().get(0).stance()));
    }

    private Phrase more() {
        return evaluation.verdict() == Verdict.AGREEMENT
                ? Phrase.of("--full for all words, reasons and sources.")
                : Phrase.of("--full for all words, reasons and sources; \"stance amend\" for what would do.");
    }
}
