package stance.report.test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stance.problem.Problem;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRun;
import stance.report.gate.Visible;

/** A run as TAP version 14 (testanything.org), with diagnostics in YAML. */
public final class Tap {

    private Tap() {}

    /** The run as text, with a line break at its end. */
    public static String of(TestRun run) {
        var lines = new ArrayList<String>();
        lines.add("TAP version 14");
        lines.add("1.." + (run.results().size() + run.problems().size()));
        var number = 0;
        for (var result : run.results()) {
            number++;
            lines.add((result.status().isFailure() ? "not ok " : "ok ") + number + " - "
                    + escaped(result.test().id())
                    + (result.status() == Status.WITHOUT_EXPECTATION ? " # SKIP no \"expect\"" : ""));
            if (result.status().isFailure()) {
                diagnostics(result, lines);
            }
        }
        for (var problem : run.problems()) {
            number++;
            lines.add("not ok " + number + " - " + escaped(problem.place().toString()));
            diagnostics(problem, lines);
        }
        return lines.stream().map(line -> Visible.line(line) + "\n").collect(Collectors.joining());
    }

    private static void diagnostics(TestResult result, List<String> lines) {
        lines.add("  ---");
        lines.add("  at: " + quoted(result.test().place().toString()));
        lines.add("  message: |-");
        ResultWords.of(result).lines().lines().forEach(line -> lines.add("    " + line));
        lines.add("  ...");
    }

    private static void diagnostics(Problem problem, List<String> lines) {
        lines.add("  ---");
        lines.add("  code: " + quoted(problem.code()));
        lines.add("  message: " + quoted(problem.message().toString()));
        lines.add("  ...");
    }

    /** A number sign would begin a directive. */
    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("#", "\\#");
    }

    /** As a double-quoted scalar of YAML. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
