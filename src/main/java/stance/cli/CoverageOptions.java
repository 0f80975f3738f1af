package stance.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.regress.TestRun;
import stance.regress.coverage.Coverage;
import stance.regress.coverage.CoverageMeter;
import stance.report.coverage.CoverageData;
import stance.report.coverage.CoverageDocument;
import stance.report.data.JsonData;

/** Whether it is measured what tests cover. */
final class CoverageOptions implements Checked {

    @Option(
            names = "--coverage",
            description = "Say what the tests cover: each stance, both where it speaks and where it only just does "
                    + "not, and each condition, true and false.")
    private boolean coverage;

    @Option(
            names = "--coverage-file",
            paramLabel = "FILE",
            description = "Write the coverage there instead, as the file's ending tells: .json, .html, .md or .txt.")
    private @Nullable OutputFile file;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            converter = WholeNumber.Percent.class,
            description = "End with 1 if fewer of the stances of a pack are covered both ways.")
    private @Nullable Integer minimum;

    @Override
    public void check() {
        Format.of(null, file, Format.USUAL);
    }

    boolean isWanted() {
        return coverage || file != null || minimum != null;
    }

    /** Measures, writes, and tells whether enough is covered. */
    boolean isEnough(TestRun run, int threads, boolean printed, Terminal terminal) {
        if (!isWanted()) {
            return true;
        }
        var packs = measure(run, threads, terminal);
        if (file != null || printed) {
            write(packs, terminal);
        }
        var least = minimum;
        return least == null || packs.stream().allMatch(each -> each.covered().reaches(least));
    }

    private static List<Coverage> measure(TestRun run, int threads, Terminal terminal) {
        try (var progress = Progress.of("tests looked at", run.results().size(), terminal)) {
            return CoverageMeter.measure(run, threads, progress::done);
        }
    }

    private void write(List<Coverage> packs, Terminal terminal) {
        var target = Optional.ofNullable(file);
        var format = Format.of(null, file, Format.USUAL);
        var text = format == Format.JSON
                ? JsonData.write(CoverageData.of(packs))
                : format.show(CoverageDocument.of(packs), terminal.style(target), terminal.language());
        Output.write(text, target, terminal);
    }
}
