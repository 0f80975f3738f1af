package stance.report.text;

import java.util.List;
import java.util.stream.Collectors;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.report.gate.Visible;

/** Problems for people: place, what is wrong, and in the next line how to mend it. */
public final class ProblemReport {

    private ProblemReport() {}

    /** The problems as text, with a line break at its end. */
    public static String of(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> of(problem, language)).collect(Collectors.joining());
    }

    private static String of(Problem problem, Language language) {
        var severity = severity(problem).in(language);
        var hint = problem.hint().isEmpty()
                ? ""
                : "  " + Visible.line(problem.hint().in(language)) + "\n";
        var line = problem.place() + ": " + severity + ": " + problem.message().in(language);
        return Visible.line(line) + "\n" + hint;
    }

    private static Phrase severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Phrase.of("error");
            case WARNING -> Phrase.of("warning");
            case INFO -> Phrase.of("info");
        };
    }
}
