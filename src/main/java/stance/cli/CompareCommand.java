package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.find.PackFinder;
import stance.report.compare.ComparisonJson;
import stance.report.compare.ComparisonPage;
import stance.report.compare.ComparisonText;

/** {@code stance compare}: outcomes side by side, and what differs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Puts outcomes side by side and tells what differs: verdict, responses, findings",
            "gained and lost, each with its quote. Of scenarios, variants, days or readings."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance compare FILE --variant without-raids",
            "  stance compare FILE#without-raids FILE#mexican-forces-only",
            "  stance compare FILE --set raids.forces=MEXICO",
            "  stance compare FILE --as-of 2025-06-01,2026-01-29",
            "  stance compare FILE --reading strict,lenient --output compared.html",
            "  stance compare A.json B.json --fail-on difference"
        })
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SideOptions sides = new SideOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of the packs (default: rules).")
    private List<Path> rules = List.of();

    @Option(names = "--fail-on", paramLabel = "difference", description = "End with exit code 1 if anything differs.")
    private @Nullable FailOn failOn;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** What {@code --fail-on} may name. */
    private enum FailOn {
        DIFFERENCE
    }

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var evaluations = sides.read(terminal, new PackFinder(rules.stream().findFirst())).stream()
                .map(side -> new Evaluator(side.reading(), filters.filters(), false).evaluate(side.proposal()))
                .toList();
        var compared = ExplainedComparison.of(Comparison.of(evaluations));
        output.write(
                () -> ComparisonJson.of(compared),
                style -> ComparisonText.of(compared, style),
                () -> ComparisonPage.of(compared),
                terminal);
        return failOn != null && compared.comparison().isDifferent() ? ExitCode.NO : ExitCode.DONE;
    }
}
