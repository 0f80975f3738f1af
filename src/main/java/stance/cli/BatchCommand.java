package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stance.evaluate.Evaluator;
import stance.explore.batch.Batch;
import stance.json.NearFile;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.export.BatchRows;
import stance.report.export.BatchRows.Row;

/** {@code stance batch}: what comes of millions of scenarios, a row each. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {
            "Evaluates millions of scenarios, one in each line of a file, and writes a row",
            "for each: the verdict, the responses, the stances that speak. On all cores,",
            "in the order of the lines. A line that is refused has a row that says why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance batch scenarios.jsonl --output rows.jsonl",
            "  stance batch scenarios.jsonl --output rows.csv",
            "  stance batch scenarios.jsonl --output rows.csv --resume",
            "  stance batch scenarios.jsonl --output rows.jsonl --as-of 2026-06-30",
            "  cat scenarios.jsonl | stance batch - --stated-only"
        })
final class BatchCommand implements Callable<Integer>, Checked {

    /** The number of its line, with which each row begins. */
    private static final Pattern LINE =
            Pattern.compile("(?:\\{\"format\":\"stance\\.row/1\",\"line\":)?([1-9][0-9]{0,8}),.*");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "INPUT", description = "A file of JSON Lines, or - for standard input.")
    private String input = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Write there: a .jsonl file, or a .csv file with columns for each actor of the pack of the first"
                            + " line. Without it JSON Lines go to standard output.")
    private @Nullable OutputFile output;

    @Option(
            names = "--resume",
            description = "Go on after the rows that a run wrote which was ended before all were there.")
    private boolean resume;

    @Option(names = "--as-of", paramLabel = "DATE", description = "On this day instead, such as 2026-01-29.")
    private @Nullable LocalDate asOf;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the rows are written. */
    private enum Kind {
        CSV,
        JSONL;

        static Kind of(OutputFile file) {
            return file.chosen(Map.of(".csv", CSV, ".jsonl", JSONL, ".ndjson", JSONL), Phrase.NONE);
        }
    }

    @Override
    public void check() {
        if (resume && (output == null || isStandardInput())) {
            throw new ParameterException(
                    spec.commandLine(), "--resume goes on with a file: name the input, and --output.");
        }
        Optional.ofNullable(output).ifPresent(Kind::of);
        NamedPath.toRead(input);
    }

    @Override
    public Integer call() {
        var near = isStandardInput() ? Optional.<Path>empty() : Optional.of(Path.of(input));
        try (var in = near.isPresent() ? opened(near.get()) : terminal.in()) {
            var batch = new Batch(
                    in,
                    near.map(Path::toString).orElse("standard input"),
                    near,
                    rules.finder(),
                    new Evaluator(filters.filters(), false),
                    Optional.ofNullable(asOf));
            var to = output;
            return to == null ? print(batch) : write(batch, to);
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    private int print(Batch batch) {
        var tally = new BatchTally();
        var rows = BatchRows.lines();
        batch.evaluate(0, rows::row, some -> {
            some.forEach(row -> {
                tally.count(row);
                terminal.out().print(row.text());
            });
            // Where nobody reads any more, there is nothing left to do.
            return !terminal.out().checkError();
        });
        if (tally.refused() > 0) {
            terminal.note(Phrase.verbatim(tally.words() + "."));
        }
        return tally.exitCode();
    }

    private int write(Batch batch, OutputFile to) {
        var rows = Kind.of(to) == Kind.CSV ? table(batch, to) : BatchRows.lines();
        var last = new ArrayDeque<>(resume ? RowsFile.lastRows(to) : List.<String>of());
        var isBegun = !last.isEmpty();
        if (isBegun && rows.head().equals(last.element() + "\n")) {
            last.remove();
        }
        var after = Optional.ofNullable(last.peekLast()).map(row -> lineOf(row, to));
        var from = Optional.ofNullable(last.peekFirst()).map(row -> lineOf(row, to) - 1);
        var tally = new BatchTally();
        try (var file = resume ? RowsFile.resume(to) : RowsFile.begin(to);
                var progress = Progress.of(
                        "lines",
                        all(),
                        "Their rows are in " + RowsFile.part(to) + "; --resume goes on after them.",
                        terminal)) {
            if (!isBegun) {
                file.add(rows.head());
            }
            batch.evaluate(from.orElse(0), rows::row, some -> {
                for (var row : some) {
                    if (!last.isEmpty()) {
                        refuseOther(row, last.remove(), to);
                    } else {
                        tally.count(row);
                        file.add(row.text());
                    }
                    progress.done(row.line());
                }
                return true;
            });
            if (!last.isEmpty()) {
                throw changed(to);
            }
            file.finish();
        }
        terminal.say("Written to " + to.path() + ": "
                + after.map(line -> "after line " + line + ", ").orElse("") + tally.words() + ".");
        return tally.exitCode();
    }

    private static BatchRows table(Batch batch, OutputFile to) {
        return BatchRows.table(batch.firstPack()
                .orElseThrow(() -> to.refused(
                        "batch.empty",
                        Phrase.of("The input has no line, and so no pack whose actors could have columns."),
                        Phrase.of("Write .jsonl."))));
    }

    private static int lineOf(String row, OutputFile to) {
        var line = LINE.matcher(row);
        if (!line.matches()) {
            throw changed(to);
        }
        return Integer.parseInt(line.group(1));
    }

    /** The input, the rules and the options are those of the run that is gone on with where they give its last rows anew. */
    private static void refuseOther(Row row, String last, OutputFile to) {
        if (!row.text().equals(last + "\n")) {
            throw changed(to);
        }
    }

    private static RefusedException changed(OutputFile to) {
        return to.refused(
                "batch.changed",
                Phrase.of("The last rows in %s are not what comes of their lines now.", RowsFile.part(to)),
                Phrase.of("The input, the rules or the options are others; remove that file to begin anew."));
    }

    /** How many lines there are, where somebody sees it: millions are not read twice for nobody. */
    private OptionalInt all() {
        if (!terminal.style().colour() || isStandardInput() || !Files.isRegularFile(Path.of(input))) {
            return OptionalInt.empty();
        }
        try (var lines = Files.newBufferedReader(Path.of(input), StandardCharsets.ISO_8859_1)) {
            return OptionalInt.of(Math.toIntExact(lines.lines().count()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream opened(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw unreadable("it is a folder");
        } else if (!Files.exists(file)) {
            throw new RefusedException(List.of(new Problem(
                    "file.missing",
                    Severity.ERROR,
                    Place.of(input),
                    Phrase.of("There is no such file."),
                    NearFile.hint(file))));
        }
        return Files.newInputStream(file);
    }

    private boolean isStandardInput() {
        return input.equals("-");
    }

    private RefusedException unreadable(String reason) {
        return new RefusedException(List.of(new Problem(
                "file.unreadable",
                Severity.ERROR,
                Place.of(input),
                Phrase.of("This file cannot be read: %s", reason),
                Phrase.NONE)));
    }
}
