package stance.cli;

import java.math.BigInteger;
import java.nio.file.Path;
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
        if (file != null) {
            Kind.of(file);
        }
    }

    /** Whether a picture is asked for. */
    boolean isDrawn() {
        return plot != null;
    }

    /**
     * Writes the packages that were asked for.
     *
     * @return what was written, in a sentence
     * @throws RefusedException if there are several spaces, or if the file cannot be written
     */
    Optional<String> write(List<Space> spaces, SampleOptions sample, Evaluator evaluator, Terminal terminal) {
        if (file == null || spaces.isEmpty()) {
            return Optional.empty();
        }
        refuseSeveral("--export", spaces.size());
        var export = export(spaces.get(0), sample, evaluator, terminal);
        var text = Kind.of(file) == Kind.CSV ? ExportCsv.of(export) : ExportJsonLines.of(export);
        Output.write(text, Optional.of(file), terminal);
        return Optional.of("Written to " + file + ": " + which(export) + ".");
    }

    /**
     * Draws the picture that was asked for.
     *
     * @return what was drawn, in a sentence
     * @throws RefusedException if there are several sweeps, or if the file cannot be written
     */
    Optional<String> draw(List<Sweep> sweeps, Terminal terminal) {
        if (plot == null || sweeps.isEmpty()) {
            return Optional.empty();
        }
        refuseSeveral("--plot", sweeps.size());
        Output.write(SweepPlot.of(sweeps.get(0)), Optional.of(plot), terminal);
        return Optional.of("Drawn in " + plot + ".");
    }

    private static void refuseSeveral(String option, int spaces) {
        if (spaces > 1) {
            throw refused(
                    option,
                    "export.several",
                    "These are " + spaces + " spaces; one at a time can be written to a file.",
                    "Name one scenario and one variant.");
        }
    }

    private static String which(Export export) {
        var count = Shares.count(BigInteger.valueOf(export.packages().size()));
        return export.seed().isEmpty()
                ? "all " + count + " packages"
                : count + " of " + Shares.count(export.space().size()) + " packages, drawn at random with seed "
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

    private static RefusedException refused(String place, String code, String message, String hint) {
        return new RefusedException(List.of(new Problem(code, Severity.ERROR, Place.of(place), message, hint)));
    }
}
