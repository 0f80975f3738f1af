package stance.report.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import stance.problem.Problem;

/** Problems for people: place, what is wrong, and in the next line how to mend it. */
public final class ProblemReport {

    private ProblemReport() {}

    /** The problems as text, with a line break at its end. */
    public static String of(List<Problem> problems) {
        return problems.stream().map(ProblemReport::of).collect(Collectors.joining());
    }

    private static String of(Problem problem) {
        var severity = problem.severity().name().toLowerCase(Locale.ROOT);
        var hint = problem.hint().isEmpty() ? "" : "  " + problem.hint() + "\n";
        return problem.place() + ": " + severity + ": " + problem.message() + "\n" + hint;
    }
}
