package stance.report.text;

import stance.evaluate.Evaluation;
import stance.report.words.Sentences;
import stance.scenario.Proposal;

/** What stands over an evaluation: what it is of, the verdict, the warnings. */
final class TextHead {

    private TextHead() {}

    static void print(Evaluation evaluation, Lines lines, Style style) {
        title(evaluation.proposal(), lines, style);
        var verdict = evaluation.verdict();
        var sentence = Sentences.verdict(evaluation);
        if (verdict.name().length() + 3 + sentence.length() <= style.width()) {
            lines.add(style.paint(verdict.name(), verdict) + "   " + sentence);
        } else {
            lines.add(style.paint(verdict.name(), verdict)).wrap(sentence, 2);
        }
        for (var warning : evaluation.warnings()) {
            lines.wrap("Warning: " + warning.message(), 0, 2);
        }
        lines.gap();
    }

    /** What a result is of: title, pack and date, variant, and what was changed here. */
    static void title(Proposal proposal, Lines lines, Style style) {
        var title = proposal.title();
        var where = proposal.pack().id() + ", as of " + proposal.asOf();
        if (title.length() > style.width()) {
            lines.wrap(title, 0, 2).add("  " + style.dim(where));
        } else {
            lines.sides(title, style.bold(title), where, style.dim(where));
        }
        proposal.variant().ifPresent(name -> lines.wrap("Variant: " + name, 0, 2));
        if (!proposal.settings().isEmpty()) {
            lines.wrap("Changed here, not in the file: " + String.join(", ", proposal.settings()), 0, 2);
        }
    }
}
