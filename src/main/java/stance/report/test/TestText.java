package stance.report.test;

import stance.problem.Problem;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRun;
import stance.report.terminal.Style;
import stance.report.text.Lines;
import stance.report.words.Counts;

/** A run of tests for people: each failure with what was expected beside what came, then the counts. */
public final class TestText {

    private final TestRun run;
    private final Style style;
    private final Lines lines;

    private TestText(TestRun run, Style style) {
        this.run = run;
        this.style = style;
        this.lines = new Lines(style);
    }

    /** The run as text, with a line break at its end. */
    public static String of(TestRun run, Style style) {
        return new TestText(run, style).text();
    }

    private String text() {
        run.problems().forEach(this::problem);
        run.failures().forEach(this::failure);
        without();
        lines.wrapBold(summary(run));
        return lines.toString();
    }

    private void problem(Problem problem) {
        lines.bold(cross() + " " + problem.place()).wrap(problem.message().toString(), 2, 4);
        if (!problem.hint().isEmpty()) {
            lines.wrap(problem.hint().toString(), 4);
        }
        lines.gap();
    }

    private void failure(TestResult result) {
        var words = ResultWords.of(result);
        lines.bold(cross() + " " + result.test().id());
        words.differences().forEach(this::difference);
        words.broken().forEach(broken -> lines.wrap(broken, 2, 4));
        lines.dim("  at " + result.test().place());
        lines.dim("  again: " + ResultWords.again(result.test())).gap();
    }

    private void difference(DifferenceWords difference) {
        lines.wrap(difference.what().toString(), 2, 4);
        lines.wrap("expected  " + difference.expected(), 4, 14);
        lines.wrap("actual    " + difference.actual(), 4, 14);
        difference.whyNot().forEach(why -> lines.wrap("why not   " + why, 4, 14));
    }

    private void without() {
        var without = run.results().stream()
                .filter(result -> result.status() == Status.WITHOUT_EXPECTATION)
                .map(result -> result.test().id())
                .toList();
        if (!without.isEmpty()) {
            lines.add("Without \"expect\", so not tested:");
            without.forEach(id -> lines.add("  " + id));
            lines.gap();
        }
    }

    /** In one line; the words are those that build servers look for. */
    static String summary(TestRun run) {
        var failed = run.count(Status.FAILED);
        var broken = run.count(Status.BROKEN);
        var text = new StringBuilder(run.count(Status.PASSED) + " passed, " + failed + " failed");
        if (broken > 0) {
            text.append(", ").append(broken).append(" broken");
        }
        if (!run.problems().isEmpty()) {
            text.append(", ").append(Counts.problems(run.problems().size()));
        }
        if (run.count(Status.WITHOUT_EXPECTATION) > 0) {
            text.append(", ").append(run.count(Status.WITHOUT_EXPECTATION)).append(" without expectation");
        }
        if (run.skipped() > 0) {
            text.append(", ").append(run.skipped()).append(" not run after the first failure");
        }
        if (run.isSuccess() || failed + broken + run.problems().size() > 0) {
            return text.toString();
        }
        return text.append(". There is nothing to test: no scenario says what it expects.")
                .toString();
    }

    private String cross() {
        return style.unicode() ? "✖" : "x";
    }
}
