package stance.report.export;

import java.util.List;
import stance.evaluate.Cell;
import stance.evaluate.Outcome;
import stance.report.data.OutcomeData.CellData;

/**
 * What each party makes of each provision as comma-separated values: one row for each party and cell, in the order of the
 * outcome. The heads are those of the JSON, in every language.
 */
public final class MatrixCsv {

    private static final List<String> HEAD = List.of("party", "cell", "response", "ground", "deciding");

    private MatrixCsv() {}

    /** The table; several stances that decide stand behind one another, with semicolons between. */
    public static String of(Outcome outcome) {
        return CsvRows.of(HEAD, outcome.cells().stream().map(MatrixCsv::row));
    }

    private static List<String> row(Cell cell) {
        return List.of(
                cell.party(),
                cell.name(),
                cell.response().name(),
                cell.ground().name(),
                String.join("; ", CellData.stances(cell.deciding())));
    }
}
