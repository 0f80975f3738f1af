package stance.cli;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.export.Export;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.export.ExportCsv;
import stance.report.export.ExportJsonLines;
import stance.report.plot.SweepPlot;
import stance.report.words.Shares;

/** What is written of a space besides the sweep: its packages one by one, and a picture. */
final class ExportOptions {

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write the packages there as well, a row each: .csv or .jsonl.")
    private @Nullable Path file;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "With --export: so many packages, drawn at random (default: all; at most 100,000).")
    private @Nullable Integer sample;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "With --sample: the same seed draws the same packages (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Draw what is left of each option and what each stance costs there as well: .svg.")
    private @Nullable Path plot;

    /** How the packages are written. */
    private enum Kind {
        CSV,
        JSONL;

        static Kind of(Path file) {
            return switch (ending(file)) {
                case ".csv" -> CSV;
                case ".jsonl", ".ndjson" -> JSONL;
                case ".parquet" ->
                    throw refused(
                            "--export " + file,
                            "export.format",
                            "Parquet is not written; the file's ending must be .csv or .jsonl.",
                            "DuckDB makes Parquet of it: duckdb -c \"COPY (FROM 'x.csv') TO 'x.parquet'\".");
                default ->
                    throw refused("--export " + file, "export.format", "The file's ending must be .csv or .jsonl.", "");
            };
        }
    }

    private static String ending(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    /**
     * Looks at the options before the work begins.
     *
     * @throws RefusedException if they cannot be followed
     */
    void check() {
        if (plot != null && !ending(plot).equals(".svg")) {
            throw refused("--plot " + plot, "export.format", "The file's ending must be .svg.", "");
        }
        if (file == null) {
            if (sample != null) {
                throw refused(
                        "--sample " + sample,
                        "export.file",
                        "There is no file to write the sample to.",
                        "Name it with --export FILE.");
            }
            return;
        }
        Kind.of(file);
        if (sample != null && (sample < 1 || sample > Export.MAX_PACKAGES)) {
            throw refused(
                    "--sample " + sample,
                    "export.sample",
                    "A sample must have from 1 to " + Export.MAX_PACKAGES + " packages.",
                    "");
        }
    }

    /**
     * Writes what was asked for.
     *
     * @return what was written, each in a sentence
     * @throws RefusedException if there are several sweeps, or if a file cannot be written
     */
    List<String> write(List<Sweep> sweeps, Evaluator evaluator, Terminal terminal) {
        if ((file == null && plot == null) || sweeps.isEmpty()) {
            return List.of();
        } else if (sweeps.size() > 1) {
            throw refused(
                    file == null ? "--plot" : "--export",
                    "export.several",
                    "These are " + sweeps.size() + " spaces; one at a time can be written to a file.",
                    "Name one scenario and one variant.");
        }
        var written = new ArrayList<String>();
        if (file != null) {
            var export = export(sweeps.get(0).space(), evaluator, terminal);
            var text = Kind.of(file) == Kind.CSV ? ExportCsv.of(export) : ExportJsonLines.of(export);
            Output.write(text, Optional.of(file), terminal);
            written.add("Written to " + file + ": " + which(export) + ".");
        }
        if (plot != null) {
            Output.write(SweepPlot.of(sweeps.get(0)), Optional.of(plot), terminal);
            written.add("Drawn in " + plot + ".");
        }
        return written;
    }

    private static String which(Export export) {
        var count = Shares.count(BigInteger.valueOf(export.packages().size()));
        return export.seed().isEmpty()
                ? "all " + count + " packages"
                : count + " of " + Shares.count(export.space().size()) + " packages, drawn at random with seed "
                        + export.seed().getAsLong();
    }

    private Export export(Space space, Evaluator evaluator, Terminal terminal) {
        var wanted = sample;
        var size = space.size().bitLength() > 30
                ? Export.MAX_PACKAGES
                : space.size().intValueExact();
        var count = wanted == null ? size : Math.min(wanted, size);
        try (var progress = Progress.of("packages", count, terminal)) {
            return wanted == null
                    ? Export.of(space, evaluator, progress::done)
                    : Export.sample(space, wanted, seed, evaluator, progress::done);
        }
    }

    private static RefusedException refused(String place, String code, String message, String hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(place), message, hint)));
    }
}
