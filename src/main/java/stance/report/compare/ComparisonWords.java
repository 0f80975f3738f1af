package stance.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explore.compare.CellRow;
import stance.explore.compare.Comparison;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.report.compare.SideLine.Entry;
import stance.report.part.OutcomeTable;
import stance.report.words.Counts;
import stance.report.words.Stamp;
import stance.scenario.Cells;

/** A comparison in words: the answer, and the table of what each party makes of each side. */
final class ComparisonWords {

    private final Comparison comparison;
    private final SideNames names;

    ComparisonWords(Comparison comparison) {
        this.comparison = comparison;
        this.names = new SideNames(comparison.sides());
    }

    /** What differs, in a sentence. */
    Phrase answer() {
        if (!comparison.isDifferent()) {
            return Phrase.of("Nothing differs: verdict, responses and findings are the same.");
        }
        var parts = Stream.of(Optional.of(verdicts()), responses(), findings())
                .flatMap(Optional::stream)
                .toList();
        return Phrase.of("%s.", Phrase.listed(parts, "; "));
    }

    private Phrase verdicts() {
        var sides = comparison.sides();
        var first = sides.get(0).verdict().words();
        if (!comparison.isVerdictDifferent()) {
            return sides.size() == 2
                    ? Phrase.of("The verdict stays %s", first)
                    : Phrase.of("The verdict is %s for all", first);
        } else if (sides.size() == 2) {
            return Phrase.of("%s becomes %s", first, sides.get(1).verdict().words());
        }
        var byVerdict = IntStream.range(0, sides.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        side -> sides.get(side).verdict(), LinkedHashMap::new, Collectors.toList()));
        return Phrase.listed(
                byVerdict.entrySet().stream()
                        .map(entry -> Phrase.of("%s in %s", entry.getKey().words(), names.letters(entry.getValue())))
                        .toList(),
                ", ");
    }

    private Optional<Phrase> responses() {
        var count = comparison.differentCells().size();
        return switch (count) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Phrase.of("1 response differs"));
            default -> Optional.of(Phrase.of("%s responses differ", count));
        };
    }

    private Optional<Phrase> findings() {
        var rows = comparison.differentFindings();
        if (rows.isEmpty()) {
            return Optional.empty();
        } else if (comparison.sides().size() > 2) {
            return Optional.of(
                    rows.size() == 1 ? Phrase.of("1 finding differs") : Phrase.of("%s findings differ", rows.size()));
        }
        var lost = Counts.findings(count(rows, List.of(true, false)));
        var gained = count(rows, List.of(false, true));
        return Optional.of(
                gained == 0 ? Phrase.of("%s lost, none gained", lost) : Phrase.of("%s lost, %s gained", lost, gained));
    }

    private static int count(List<FindingRow> rows, List<Boolean> presence) {
        return Math.toIntExact(
                rows.stream().filter(row -> row.presence().equals(presence)).count());
    }

    /** The verdict, what each party makes of the package, and below it the responses that differ. */
    List<SideLine> table() {
        var sides = comparison.sides();
        var lines = new ArrayList<SideLine>();
        lines.add(line(
                GivenName.VERDICT.phrase(),
                sides.stream().map(Evaluation::verdict).map(Entry::of)));
        for (var party : comparison.parties()) {
            lines.add(line(party));
            comparison.differentCells().stream()
                    .filter(row -> row.party().equals(party.party()))
                    .map(row -> line(row, party))
                    .forEach(lines::add);
        }
        return lines;
    }

    private SideLine line(Phrase head, Stream<Entry> entries) {
        return new SideLine(head, false, entries.toList());
    }

    private SideLine line(PartyRow party) {
        var name =
                comparison.sides().get(0).proposal().pack().actor(party.party()).name();
        return line(
                Phrase.verbatim(name),
                party.responses().stream()
                        .map(response -> response.map(known -> Entry.of(known, Phrase.NONE))
                                .orElseGet(() -> Entry.none(Phrase.of("not a party")))));
    }

    private SideLine line(CellRow row, PartyRow party) {
        var entries = new ArrayList<Entry>();
        for (var side = 0; side < row.cells().size(); side++) {
            var isParty = party.responses().get(side).isPresent();
            var isProposed = isProposed(row.cell(), comparison.sides().get(side));
            entries.add(row.cells()
                    .get(side)
                    .map(cell -> Entry.of(cell.response(), cell.ground().words()))
                    .orElseGet(() -> Entry.none(absence(isParty, isProposed))));
        }
        return new SideLine(OutcomeTable.name(row.cell()), true, entries);
    }

    private static Phrase absence(boolean isParty, boolean isProposed) {
        if (!isParty) {
            return Phrase.NONE;
        }
        return isProposed ? Phrase.of("nothing said") : Phrase.of("not proposed");
    }

    private static boolean isProposed(String cell, Evaluation side) {
        return side.proposal().provisions().keySet().containsAll(Cells.provisions(cell));
    }

    /** How many responses are not in the table, because they are the same; empty where there are none. */
    Optional<Phrase> same() {
        var count = comparison.cells().size() - comparison.differentCells().size();
        return switch (count) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Phrase.of("1 response on single terms and combinations is the same."));
            default -> Optional.of(Phrase.of("%s responses on single terms and combinations are the same.", count));
        };
    }

    /** The warnings of the sides, each with the letters of those that have it where not all do. */
    List<Phrase> warnings() {
        var byMessage = new LinkedHashMap<Phrase, List<Integer>>();
        for (var side = 0; side < comparison.sides().size(); side++) {
            for (var warning : comparison.sides().get(side).warnings()) {
                byMessage
                        .computeIfAbsent(warning.message(), message -> new ArrayList<>())
                        .add(side);
            }
        }
        return byMessage.entrySet().stream()
                .map(entry -> entry.getValue().size() == comparison.sides().size()
                        ? entry.getKey()
                        : Phrase.of("%s (%s)", entry.getKey(), names.letters(entry.getValue())))
                .toList();
    }

    /** What is needed to cite the comparison and to repeat it. */
    Phrase stamp() {
        return Stamp.words(comparison.sides().get(0));
    }
}
