package stance.report.text;

import java.util.List;
import stance.explore.sweep.Sweep;
import stance.report.words.RankingWords;
import stance.report.words.SweepWords;
import stance.report.words.SweepWords.Line;

/** A sweep for people: the answer, the sizes, who takes what, what is left of each option, what each stance costs. */
public final class SweepText {

    private static final int INDENT = 2;

    private final Sweep sweep;
    private final SweepWords words;
    private final Style style;
    private final Lines lines;

    private SweepText(Sweep sweep, Style style) {
        this.sweep = sweep;
        this.words = new SweepWords(sweep);
        this.style = style;
        this.lines = new Lines(style.width());
    }

    /** The sweep as text, with a line break at its end. */
    public static String of(Sweep sweep, Style style) {
        return new SweepText(sweep, style).text();
    }

    private String text() {
        head();
        table("", "strict", "lenient", words.sizes());
        table("Each party alone", "accepts", "does not oppose", words.parties());
        words.slots().forEach(slot -> table(slot.provision(), "accepted by all", "unopposed", slot.options()));
        core();
        costs();
        words.assumptions().ifPresent(line -> lines.wrap(line, 0, INDENT).gap());
        sweep.ranking().ifPresent(ranking -> RankingText.print(new RankingWords(sweep.space(), ranking), lines));
        lines.add(style.dim(words.stamp()));
        return lines.toString();
    }

    private void head() {
        TextHead.title(sweep.space().base(), lines, style);
        lines.wrap(words.answer(), 0, INDENT).gap();
    }

    private void table(String head, String first, String second, List<Line> rows) {
        FigureTable.print(head, first, second, rows, lines);
    }

    private void core() {
        sweep.core().ifPresent(core -> {
            lines.wrap(words.core(core), 0, INDENT);
            for (var member : core.members()) {
                var stance = member.stance();
                lines.wrap(stance.id() + " " + stance.title(), 0, INDENT);
                QuoteText.print(stance, lines);
                words.member(core, member).ifPresent(line -> lines.wrap(line, INDENT));
            }
            lines.gap();
        });
    }

    private void costs() {
        if (sweep.costs().isEmpty()) {
            return;
        }
        lines.add("What stands in the way, the costliest first:");
        for (var cost : sweep.costs()) {
            lines.wrap(
                    cost.stance().id() + " " + cost.stance().title() + " ("
                            + cost.stance().actor().name() + ")",
                    2,
                    4);
            lines.wrap(words.cost(cost), 4);
        }
        lines.gap();
    }
}
