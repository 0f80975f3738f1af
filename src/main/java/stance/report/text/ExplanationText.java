package stance.report.text;

import stance.explain.Explanation;
import stance.report.words.AccountWords;
import stance.report.words.Stamp;
import stance.report.words.StepWords;

/** An explanation for people: what spoke, what came near, what does not apply, each with its conditions. */
public final class ExplanationText {

    private static final int INDENT = 4;

    private final Explanation explanation;
    private final Style style;
    private final Lines lines;

    private ExplanationText(Explanation explanation, Style style) {
        this.explanation = explanation;
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The explanation as text, with a line break at its end. */
    public static String of(Explanation explanation, Style style) {
        return new ExplanationText(explanation, style).text();
    }

    private String text() {
        var evaluation = explanation.evaluation();
        TextHead.print(evaluation, lines, style);
        for (var group : AccountWords.of(explanation)) {
            lines.add(style.bold(group.heading())).gap();
            group.accounts().forEach(this::account);
        }
        if (explanation.accounts().isEmpty()) {
            lines.add("No stance was asked about.").gap();
        }
        var right = Stamp.words(evaluation);
        lines.sides("", "", right, style.dim(right));
        return lines.toString();
    }

    private void account(AccountWords account) {
        var stance = account.stance();
        var label = String.join(", ", account.labels());
        lines.sides(stance.id(), style.bold(stance.id()), label, style.dim(label));
        lines.wrap(stance.title(), 2);
        QuoteText.print(stance, lines);
        account.hindrance().ifPresent(words -> lines.wrap(words, 2, INDENT));
        for (var attempt : account.attempts()) {
            lines.wrap(attempt.heading(), 2, INDENT);
            attempt.steps().forEach(this::step);
        }
        account.further().ifPresent(words -> lines.wrap(words, 2));
        lines.gap();
    }

    private void step(StepWords step) {
        var outcome = step.outcome().words();
        var column = StepWords.Outcome.NOT_ASKED.words().length() + 2;
        var further = INDENT + column;
        lines.wrap(outcome + " ".repeat(column - outcome.length()) + step.words(), INDENT, further);
    }
}
