package stance.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** How many packages are of each kind, and what each party alone would take. */
    static void kinds(Blocks body, List<Line> kinds, List<Line> parties) {
        figures(body, Phrase.of("Packages"), kinds, Phrase.of("how many"));
        figures(body, Phrase.of("Each party alone"), parties, Phrase.of("accepts"), Phrase.of("does not oppose"));
    }

    /** What is left of each option of a slot. */
    static void options(Blocks body, Phrase slot, List<Line> options) {
        figures(body, slot, options, Phrase.of("accepted by all"), Phrase.of("unopposed"));
    }

    /** A table of a heading and some figures in each line. */
    private static void figures(Blocks body, Phrase caption, List<Line> lines, Phrase... heads) {
        body.table(caption, Folding.CELLS, rows -> {
            var columns = new ArrayList<>(List.of(Phrase.NONE));
            columns.addAll(List.of(heads));
            rows.columns(columns);
            for (var line : lines) {
                var cells = new ArrayList<Consumer<Inlines>>();
                cells.add(cell -> cell.text(line.head()));
                line.figures().forEach(figure -> cells.add(cell -> cell.text(figure)));
                rows.row(cells);
            }
        });
    }

    /** What each stance costs, the costliest first; nothing where none bars or opens a package. */
    static <C> void costs(Blocks body, List<C> costs, Function<C, Stance> stance, Function<C, Phrase> words) {
        if (!costs.isEmpty()) {
            body.heading(2, Phrase.of("What stands in the way, and what opens it"));
            body.items(costs.stream()
                    .map(cost -> cost(stance.apply(cost), words.apply(cost)))
                    .toList());
        }
    }

    private static Consumer<Inlines> cost(Stance stance, Phrase cost) {
        return line -> line.code(stance.id())
                .text(Phrase.of(" %s (%s). %s", stance.title(), stance.actor().name(), cost));
    }
}
