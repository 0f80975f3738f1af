package stance.report.text;

import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.report.words.Bibliography;
import stance.report.words.Evidence;
import stance.report.words.Offers;
import stance.report.words.Sentences;
import stance.report.words.SilenceWords;
import stance.report.words.Stamp;

/**
 * An evaluation for people: the verdict, the matrix, the evidence with the worst first, what was put forward instead,
 * and the small print.
 */
public final class TextReport {

    private final Explanation explanation;
    private final Evaluation evaluation;
    private final Style style;
    private final Lines lines;

    private TextReport(Explanation explanation, Style style) {
        this.explanation = explanation;
        this.evaluation = explanation.evaluation();
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The evaluation as text, with a line break at its end. */
    public static String of(Explanation explanation, Style style) {
        return new TextReport(explanation, style).text();
    }

    private String text() {
        TextHead.print(evaluation, lines, style);
        new Matrix(evaluation.outcome(), evaluation.proposal().pack(), style).print(lines);
        evidence();
        counterOffers();
        silences();
        statusQuo();
        sources();
        foot();
        return lines.toString();
    }

    private void evidence() {
        Evidence.worstFirst(explanation).forEach(this::stance);
    }

    private void stance(Evidence evidence) {
        EvidenceText.print(evidence, evidence.headings(), lines, style);
        lines.gap();
    }

    private void counterOffers() {
        if (evaluation.counterOffers().isEmpty()) {
            return;
        }
        lines.add("What was put forward instead:");
        Offers.of(evaluation).forEach(offer -> lines.wrap(offer, 2, 4));
        lines.gap();
    }

    private void silences() {
        var silences = SilenceWords.of(explanation);
        if (silences.isEmpty()) {
            return;
        }
        lines.add("Silent, and what comes nearest:");
        for (var silence : silences) {
            lines.wrap(silence.heading().toString(), 2, 4);
            silence.nearest().forEach(near -> lines.wrap(near.stance() + " " + near.words(), 4, 6));
        }
        lines.gap();
    }

    private void statusQuo() {
        evaluation.statusQuo().ifPresent(outcome -> {
            if (evaluation.proposal().context().isEmpty()) {
                lines.add("Status quo: this scenario has no context.").gap();
                return;
            }
            lines.add("Status quo, the context alone:");
            new Matrix(outcome, evaluation.proposal().pack(), style).print(lines);
        });
    }

    /** Addresses stand in lines of their own, unbroken, so that a terminal can follow them. */
    private void sources() {
        var sources = Bibliography.of(evaluation);
        if (sources.isEmpty()) {
            return;
        }
        lines.add(sources.size() == 1 ? "Source:" : "Sources:");
        for (var source : sources) {
            lines.wrap(source.title() + Bibliography.imprint(source), 2, 4);
            source.url().ifPresent(url -> lines.add("    " + url));
        }
        lines.gap();
    }

    private void foot() {
        var left = Sentences.otherReading(evaluation);
        var right = Stamp.words(evaluation);
        lines.sides(left, left, right, style.dim(right));
    }
}
