package stance.report.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;
import stance.regress.ScenarioUpdate;
import stance.report.gate.Visible;

/** What an update would change, as a unified diff. */
public final class UpdateText {

    private static final int CONTEXT = 3;

    private UpdateText() {}

    /** The changes of all files, with a line break at its end; empty where there are none. */
    public static String of(List<ScenarioUpdate> updates) {
        return updates.stream().map(UpdateText::of).collect(Collectors.joining());
    }

    private static String of(ScenarioUpdate update) {
        var before = update.before().lines().toList();
        var changes = DiffUtils.diff(before, update.after().lines().toList());
        return UnifiedDiffUtils.generateUnifiedDiff(update.file(), update.file(), before, changes, CONTEXT).stream()
                // A tab in the file may stay white space: it does no harm.
                .map(line -> Visible.line(line.replace("\t", "    ")) + "\n")
                .collect(Collectors.joining());
    }
}
