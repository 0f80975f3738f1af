package stance.report.export;

import java.util.Optional;
import stance.explore.batch.LineOutcome;
import stance.pack.PolicyPack;
import stance.report.batch.RowData;
import stance.report.data.JsonData;
import stance.scenario.Verdict;

/** A form in which the rows of a batch are written. Safe for use by several threads. */
public sealed interface BatchRows permits RowTable, BatchRows.Lines {

    /** What stands above the rows, with its line break; empty where there is nothing. */
    String head();

    /** The row of an outcome. */
    Row row(LineOutcome outcome);

    /** JSON Lines, each a {@link RowData}. */
    static BatchRows lines() {
        return new Lines();
    }

    /**
     * Comma-separated values, with columns for each actor of a pack. A line of another pack is refused.
     */
    static BatchRows table(PolicyPack pack) {
        return RowTable.of(pack);
    }

    /**
     * One row.
     *
     * @param line counted from 1
     * @param verdict empty where the line is refused
     * @param text with its line break
     */
    record Row(int line, Optional<Verdict> verdict, String text) {}

    /** JSON Lines. */
    record Lines() implements BatchRows {

        @Override
        public String head() {
            return "";
        }

        @Override
        public Row row(LineOutcome outcome) {
            var row = RowData.of(outcome);
            return new Row(row.line(), row.verdict(), JsonData.line(row));
        }
    }
}
