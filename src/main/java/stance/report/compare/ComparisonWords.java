package stance.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Ground;
import stance.explore.compare.CellRow;
import stance.explore.compare.Comparison;
import stance.explore.compare.PartyRow;
import stance.report.compare.Line.Entry;
import stance.report.words.Counts;
import stance.report.words.Sentences;
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
    String answer() {
        if (!comparison.isDifferent()) {
            return "Nothing differs: verdict, responses and findings are the same.";
        }
        return Stream.of(Optional.of(verdicts()), responses(), findings())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; ", "", "."));
    }

    private String verdicts() {
        var sides = comparison.sides();
        var first = sides.get(0).verdict();
        if (!comparison.isVerdictDifferent()) {
            return "The verdict " + (sides.size() == 2 ? "stays " + first : "is " + first + " for all");
        } else if (sides.size() == 2) {
            return first + " becomes " + sides.get(1).verdict();
        }
        var byVerdict = IntStream.range(0, sides.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        side -> sides.get(side).verdict(), LinkedHashMap::new, Collectors.toList()));
        return byVerdict.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + names.letters(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> responses() {
        var count = comparison.differentCells().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(Counts.of(count, "response") + (count == 1 ? " differs" : " differ"));
    }

    private Optional<String> findings() {
        var rows = comparison.differentFindings();
        if (rows.isEmpty()) {
            return Optional.empty();
        } else if (comparison.sides().size() > 2) {
            return Optional.of(Counts.of(rows.size(), "finding") + (rows.size() == 1 ? " differs" : " differ"));
        }
        var lost = (int) rows.stream()
                .filter(row -> row.presence().equals(List.of(true, false)))
                .count();
        var gained = (int) rows.stream()
                .filter(row -> row.presence().equals(List.of(false, true)))
                .count();
        return Optional.of(Counts.of(lost, "finding") + " lost, " + (gained == 0 ? "none" : gained) + " gained");
    }

    /** Verdicts, what each party makes of the package, and below it the responses that differ. */
    List<Line> table() {
        var sides = comparison.sides();
        var lines = new ArrayList<Line>();
        lines.add(line("verdict", sides.stream().map(Evaluation::verdict).map(Entry::of)));
        if (comparison.isOfOneReading()) {
            lines.add(line(
                    sides.get(0).other().reading().words() + " reading",
                    sides.stream().map(side -> Entry.of(side.other().verdict()))));
        }
        for (var party : comparison.parties()) {
            lines.add(line(party));
            comparison.differentCells().stream()
                    .filter(row -> row.party().equals(party.party()))
                    .map(row -> line(row, party))
                    .forEach(lines::add);
        }
        return lines;
    }

    private Line line(String head, Stream<Entry> entries) {
        return new Line(head, false, entries.toList());
    }

    private Line line(PartyRow party) {
        var name =
                comparison.sides().get(0).proposal().pack().actor(party.party()).name();
        return line(
                name,
                party.responses().stream()
                        .map(response ->
                                response.map(known -> Entry.of(known, "")).orElseGet(() -> Entry.none("not a party"))));
    }

    private Line line(CellRow row, PartyRow party) {
        var entries = new ArrayList<Entry>();
        for (var side = 0; side < row.cells().size(); side++) {
            var isParty = party.responses().get(side).isPresent();
            var isProposed = isProposed(row.cell(), comparison.sides().get(side));
            entries.add(row.cells()
                    .get(side)
                    .map(ComparisonWords::entry)
                    .orElseGet(() -> Entry.none(isParty ? isProposed ? "nothing said" : "not proposed" : "")));
        }
        return new Line(row.cell().equals(Cells.PACKAGE) ? "package itself" : row.cell(), true, entries);
    }

    private static boolean isProposed(String cell, Evaluation side) {
        return side.proposal().provisions().keySet().containsAll(Cells.provisions(cell));
    }

    private static Entry entry(Cell cell) {
        return Entry.of(cell.response(), reservation(cell.ground()));
    }

    private static String reservation(Ground ground) {
        return ground.words().isEmpty() ? "" : "(" + ground.words() + ")";
    }

    /** How many responses are not in the table, because they are the same; empty where there are none. */
    Optional<String> same() {
        var count = comparison.cells().size() - comparison.differentCells().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(Sentences.capital(Counts.of(count, "response")) + " on single terms and combinations "
                        + (count == 1 ? "is" : "are") + " the same.");
    }

    /** The warnings of the sides, each with the letters of those that have it where not all do. */
    List<String> warnings() {
        var byMessage = new LinkedHashMap<String, List<Integer>>();
        for (var side = 0; side < comparison.sides().size(); side++) {
            for (var warning : comparison.sides().get(side).warnings()) {
                byMessage
                        .computeIfAbsent(warning.message().toString(), message -> new ArrayList<>())
                        .add(side);
            }
        }
        return byMessage.entrySet().stream()
                .map(entry -> entry.getKey()
                        + (entry.getValue().size() == comparison.sides().size()
                                ? ""
                                : " (" + names.letters(entry.getValue()) + ")"))
                .toList();
    }

    /** What is needed to cite the comparison and to repeat it. */
    String stamp() {
        var first = comparison.sides().get(0);
        return comparison.isOfOneReading()
                ? Stamp.words(first)
                : Stream.concat(Stream.of(Stamp.of(first).words(), "both readings"), first.filters().names().stream())
                        .collect(Collectors.joining(", "));
    }
}
