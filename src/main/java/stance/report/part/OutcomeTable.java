package stance.report.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Cell;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.scenario.Cells;
import stance.scenario.Response;

/**
 * What an outcome shows as a table: provisions by parties.
 *
 * @param parties their names
 * @param rows the provisions, the combinations, the package
 */
public record OutcomeTable(List<Translated> parties, List<Row> rows) {

    /** Keeps its own copies. */
    public OutcomeTable {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
    }

    /** What the parties make of one thing; empty where there is no such cell. */
    public record Row(Phrase name, List<Optional<Entry>> entries) {

        /** Keeps its own copy. */
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A response, and on what it rests.
     *
     * @param stances the ids of those that count in it
     */
    public record Entry(Response response, Ground ground, List<String> stances) {

        /** Keeps its own copy. */
        public Entry {
            stances = List.copyOf(stances);
        }
    }

    /** That of an outcome. */
    public static OutcomeTable of(Outcome outcome, PolicyPack pack) {
        var parties = List.copyOf(outcome.responses().keySet());
        var rows = new ArrayList<Row>();
        for (var name : names(outcome)) {
            rows.add(new Row(
                    name(name),
                    parties.stream()
                            .map(party -> outcome.cell(party, name).map(OutcomeTable::entry))
                            .toList()));
        }
        rows.add(new Row(
                GivenName.PACKAGE.phrase(),
                parties.stream()
                        .map(party -> Optional.of(new Entry(outcome.response(party), Ground.STANCE, List.of())))
                        .toList()));
        return new OutcomeTable(
                parties.stream().map(party -> pack.actor(party).name()).toList(), rows);
    }

    /** What a cell is called. */
    public static Phrase name(String cell) {
        return cell.equals(Cells.PACKAGE) ? GivenName.PACKAGE_ITSELF.phrase() : Phrase.verbatim(cell);
    }

    /** Provisions in the order of the scenario, combinations by name, and the package where something is said of it. */
    private static List<String> names(Outcome outcome) {
        var names = new LinkedHashSet<String>();
        outcome.cells().stream().filter(Cell::isSingle).map(Cell::name).forEach(names::add);
        outcome.cells().stream()
                .filter(cell -> !cell.isSingle() && !cell.provisions().isEmpty())
                .map(Cell::name)
                .sorted()
                .forEach(names::add);
        outcome.cells().stream()
                .filter(cell -> cell.provisions().isEmpty())
                .map(Cell::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static Entry entry(Cell cell) {
        var stances = cell.findings().stream()
                .map(finding -> finding.stance().id())
                .distinct()
                .toList();
        return new Entry(cell.response(), cell.ground(), stances);
    }
}
