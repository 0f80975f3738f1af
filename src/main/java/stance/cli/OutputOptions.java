package stance.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.report.data.JsonData;
import stance.report.document.Document;

/** For whom a result is and where it goes, of commands whose result has several forms. */
final class OutputOptions implements Checked {

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            converter = Format.Usual.class,
            description =
                    "For people at a terminal (the default), for programs, or as a page to publish, mail or print.")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output. Without --format, the file's ending tells it: "
                    + ".txt, .json, .md or .html.")
    private @Nullable OutputFile output;

    /** Writes a result: for programs, or for people in the language of the terminal. */
    void write(Supplier<?> data, Supplier<Document> document, Terminal terminal) {
        var target = Optional.ofNullable(output);
        var written = format() == Format.JSON
                ? JsonData.write(data.get(), terminal.language())
                : format().show(document.get(), terminal.style(target), terminal.language());
        Output.write(written, target, terminal);
    }

    /** The format that was asked for, or else that of the file's ending, or else text. */
    Format format() {
        return Format.of(format, output, Format.USUAL);
    }

    @Override
    public void check() {
        format();
    }
}
