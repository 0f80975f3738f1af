package stance.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import stance.report.export.BatchRows.Row;
import stance.scenario.Verdict;

/** How many rows there are of each verdict, and how many lines were refused. */
final class BatchTally {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int rows;
    private int refused;

    void count(Row row) {
        rows++;
        row.verdict().ifPresentOrElse(verdict -> verdicts.merge(verdict, 1, Integer::sum), () -> refused++);
    }

    int refused() {
        return refused;
    }

    /** All of it, without a point at the end. */
    String words() {
        var words = new ArrayList<String>();
        verdicts.forEach((verdict, count) ->
                words.add(number(count) + " " + verdict.name().toLowerCase(Locale.ROOT)));
        if (refused > 0) {
            words.add(number(refused) + " refused");
        }
        return number(rows) + (rows == 1 ? " row" : " rows") + (words.isEmpty() ? "" : ": " + String.join(", ", words));
    }

    int exitCode() {
        return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
