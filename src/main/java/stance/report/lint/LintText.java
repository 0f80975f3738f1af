package stance.report.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.regress.lint.LintFinding;
import stance.regress.lint.PackLint;
import stance.report.terminal.Style;
import stance.report.text.Lines;
import stance.report.words.Counts;
import stance.report.words.WitnessWords;
import stance.scenario.Proposal;

/** What lint found for people: each finding with its place and how to put it right, then the counts. */
public final class LintText {

    private final Lines lines;

    private LintText(Style style) {
        this.lines = new Lines(style);
    }

    /** As text, with a line break at its end. */
    public static String of(List<PackLint> packs, List<Problem> problems, Style style) {
        var text = new LintText(style);
        problems.forEach(text::problem);
        packs.forEach(text::pack);
        return text.lines.toString();
    }

    private void problem(Problem problem) {
        lines.bold(String.valueOf(problem.place())).wrap("refused: " + problem.message(), 2, 4);
        if (!problem.hint().isEmpty()) {
            lines.wrap(problem.hint().toString(), 4);
        }
        lines.gap();
    }

    private void pack(PackLint lint) {
        lint.findings().forEach(this::finding);
        if (lint.scenarios() == 0) {
            lines.wrap("There is no scenario of " + lint.pack().id() + ": what scenarios show was not looked at.", 0);
        }
        lines.wrapBold(summary(lint));
    }

    private void finding(LintFinding finding) {
        var level = finding.code().severity().name().toLowerCase(Locale.ROOT);
        lines.bold(String.valueOf(finding.place()))
                .wrap(level + " " + finding.code().id() + ": " + finding.at(), 2, 4)
                .wrap(finding.message(), 4)
                .wrap(finding.hint(), 4);
        finding.witness().ifPresent(this::witness);
        lines.gap();
    }

    private void witness(Proposal witness) {
        lines.wrap(WitnessWords.head(witness).toString(), 4);
        WitnessWords.terms(witness).forEach(term -> lines.wrap(term.toString(), 6, 8));
    }

    static String summary(PackLint lint) {
        var counts = lint.findings().stream()
                .map(LintFinding::code)
                .map(code -> code.severity())
                .collect(Collectors.groupingBy(severity -> severity, Collectors.counting()));
        var all = lint.findings().isEmpty()
                ? "clean"
                : List.of(Severity.values()).stream()
                        .filter(counts::containsKey)
                        .map(severity -> count(
                                severity, counts.getOrDefault(severity, 0L).intValue()))
                        .collect(Collectors.joining(", "));
        var suppressed =
                lint.suppressed().isEmpty() ? "" : ", " + lint.suppressed().size() + " suppressed";
        return lint.pack().id() + ": " + all + suppressed;
    }

    private static String count(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> Counts.errors(count).toString();
            case WARNING -> Counts.warnings(count).toString();
            case INFO -> count + " to look at";
        };
    }
}
