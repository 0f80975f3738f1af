package stance.report.compare;

import java.util.stream.IntStream;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.explore.compare.TermRow;
import stance.report.text.EvidenceText;
import stance.report.text.Lines;
import stance.report.text.Style;
import stance.report.words.TermWords;

/** A comparison for people: the answer, the sides, the table, what is proposed otherwise, findings lost and gained. */
public final class ComparisonText {

    private final ExplainedComparison explained;
    private final Comparison comparison;
    private final SideNames names;
    private final ComparisonWords words;
    private final Style style;
    private final Lines lines;

    private ComparisonText(ExplainedComparison explained, Style style) {
        this.explained = explained;
        this.comparison = explained.comparison();
        this.names = new SideNames(comparison.sides());
        this.words = new ComparisonWords(comparison);
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The comparison as text, with a line break at its end. */
    public static String of(ExplainedComparison explained, Style style) {
        return new ComparisonText(explained, style).text();
    }

    private String text() {
        lines.sides(names.title(), style.bold(names.title()), names.where(), style.dim(names.where()));
        lines.wrap(words.answer(), 0, 2).gap();
        sides().forEach(side -> lines.wrap(names.letter(side) + "  " + names.name(side), 2, 5));
        words.warnings().forEach(warning -> lines.wrap("Warning: " + warning, 2, 4));
        lines.gap();
        new SideTable(words.table(), style)
                .print(sides().mapToObj(names::letter).toList(), lines);
        words.same().ifPresent(same -> lines.wrap(same, 0, 2).gap());
        terms();
        FindingGroup.of(explained).forEach(this::group);
        lines.add(style.dim(words.stamp()));
        return lines.toString();
    }

    private IntStream sides() {
        return IntStream.range(0, comparison.sides().size());
    }

    private void terms() {
        if (comparison.terms().isEmpty()) {
            return;
        }
        lines.add("What is not the same in the proposals:");
        comparison.terms().forEach(this::term);
        lines.gap();
    }

    private void term(TermRow row) {
        lines.add("  " + row.id() + (row.isProposed() ? "" : " (in force, not proposed)"));
        sides().forEach(side -> lines.wrap(
                names.letter(side) + "  "
                        + row.terms()
                                .get(side)
                                .map(term -> term.type().name() + ": " + TermWords.fields(term))
                                .orElse("left out"),
                4,
                7));
    }

    private void group(FindingGroup group) {
        lines.wrap(style.bold(group.heading() + ":"), 0, 2).gap();
        for (var item : group.items()) {
            EvidenceText.print(item.evidence(), item.headings(), lines, style);
            item.offers().forEach(offer -> lines.wrap("Put forward: " + offer, 2, 4));
            item.whyNot().forEach(why -> lines.wrap(why.toString(), 2, 4));
            lines.gap();
        }
    }
}
