package stance.cli;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.export.Export;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.export.ExportTable;
import stance.report.export.PackageData;
import stance.report.words.Shares;
import stance.table.Csv;
import stance.table.Xlsx;

/** What is written of a space besides the sweep: its packages one by one. */
final class ExportOptions implements Checked {

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write the packages as well, a row each, to a .csv, .xlsx or .jsonl file.")
    private @Nullable OutputFile file;

    /** How the packages are written. */
    private enum Kind {
        CSV,
        XLSX,
        JSONL;

        static Kind of(OutputFile file) {
            return file.chosen(Map.of(".csv", CSV, ".xlsx", XLSX, ".jsonl", JSONL, ".ndjson", JSONL), Phrase.NONE);
        }
    }

    @Override
    public void check() {
        Optional.ofNullable(file).ifPresent(Kind::of);
    }

    /**
     * Writes the packages that were asked for.
     *
     * @return what was written, in a sentence
     * @throws RefusedException if there are several spaces, or if the file cannot be written
     */
    Optional<String> write(List<Space> spaces, SampleOptions sample, Evaluator evaluator, Terminal terminal) {
        var to = file;
        if (to == null || spaces.isEmpty()) {
            return Optional.empty();
        }
        refuseSeveral(spaces.size(), "--export");
        var export = export(spaces.get(0), sample, evaluator, terminal);
        Output.write(
                switch (Kind.of(to)) {
                    case CSV -> Csv.of(ExportTable.of(export)).getBytes(StandardCharsets.UTF_8);
                    case XLSX -> Xlsx.of(List.of(ExportTable.of(export)));
                    case JSONL -> PackageData.lines(export).getBytes(StandardCharsets.UTF_8);
                },
                to.path());
        return Optional.of("Written to " + to.path() + ": " + which(export) + ".");
    }

    /**
     * Refuses more than one space for a file.
     *
     * @param option that names the file
     */
    static void refuseSeveral(int spaces, String option) {
        if (spaces > 1) {
            throw refused(
                    option,
                    "export.several",
                    Phrase.of("These are %s spaces; one at a time can be written to a file.", spaces),
                    Phrase.of("Name one scenario and one variant."));
        }
    }

    private static String which(Export export) {
        var count = export.packages().size();
        return export.seed().isEmpty()
                ? count == 1 ? "the only package" : "all " + Shares.packages(count)
                : Shares.count(BigInteger.valueOf(count)) + " of "
                        + Shares.packages(export.space().size()) + ", drawn at random with seed "
                        + export.seed().getAsLong();
    }

    private static Export export(Space space, SampleOptions sample, Evaluator evaluator, Terminal terminal) {
        if (sample.count().isPresent()) {
            var draw = sample.draw(space);
            try (var progress = Progress.of("packages written", draw.packages().size(), terminal)) {
                return Export.of(draw, evaluator, progress::done);
            }
        }
        var all = space.size().min(BigInteger.valueOf(Export.MAX_PACKAGES)).intValueExact();
        try (var progress = Progress.of("packages written", all, terminal)) {
            return Export.of(space, evaluator, progress::done);
        }
    }

    private static RefusedException refused(String place, String code, Phrase message, Phrase hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(place), message, hint)));
    }
}
