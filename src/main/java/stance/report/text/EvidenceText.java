package stance.report.text;

import java.util.List;
import stance.report.words.Evidence;

/** What one stance says of a proposal: the findings, the words behind them, and what made it speak. */
public final class EvidenceText {

    private EvidenceText() {}

    /** Prints it under these headings. */
    public static void print(Evidence evidence, List<String> headings, Lines lines, Style style) {
        var shown = String.join(", ", evidence.labels());
        for (var heading : headings) {
            lines.sides(heading, style.bold(heading), shown, style.dim(shown));
            shown = "";
        }
        lines.wrap(evidence.stance().title(), 2);
        QuoteText.print(evidence.stance(), lines);
        evidence.demands().forEach(demand -> lines.wrap(demand, 2, 4));
        evidence.because().forEach(reason -> lines.wrap(reason, 2, 4));
    }
}
