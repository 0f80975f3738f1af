package stance.report.sweep;

import java.util.List;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.record.Stance;
import stance.report.document.Blocks;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.part.ProposalPart;
import stance.report.words.SweepWords.Line;
import stance.scenario.Proposal;

/** What the documents of sweeps and of estimates show alike. */
final class SpaceParts {

    private SpaceParts() {}

    /** That of the only package from which a space is made, or of several. */
    static Spoken title(List<Proposal> bases) {
        return bases.size() == 1 ? Phrase.verbatim(bases.get(0).title()) : Phrase.of("Spaces of packages");
    }

    /** Which package the space is made from. */
    static void header(Blocks body, Proposal base) {
        body.header(head -> ProposalPart.title(head, base, 1));
    }

    /** A table of a heading and two figures in each line. */
    static void figures(Blocks body, Phrase caption, Phrase first, Phrase second, List<Line> lines) {
        body.table(caption, Folding.CELLS, rows -> {
            rows.columns(List.of(Phrase.NONE, first, second));
            lines.forEach(line -> rows.row(List.of(
                    cell -> cell.text(line.head()),
                    cell -> cell.text(line.first()),
                    cell -> cell.text(line.second()))));
        });
    }

    /** What a stance costs. */
    static Consumer<Inlines> cost(Stance stance, Phrase cost) {
        return line -> line.code(stance.id())
                .text(Phrase.of(" %s (%s). %s", stance.title(), stance.actor().name(), cost));
    }
}
