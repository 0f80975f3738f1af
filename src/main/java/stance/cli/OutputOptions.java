package stance.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.report.page.Page;
import stance.report.text.Style;

/** For whom a result is and where it goes, of commands whose result has several forms. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            description =
                    "For people at a terminal (the default), for programs, or as a page to publish, mail or print.")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output. Without --format, the file's ending tells it: "
                    + ".txt, .json, .md or .html.")
    private @Nullable Path output;

    /** Writes a result: for programs, for people at a terminal, or as a page. */
    void write(Supplier<String> json, Function<Style, String> text, Supplier<Page> page, Terminal terminal) {
        var written = switch (format()) {
            case JSON -> json.get();
            case MARKDOWN -> page.get().markdown();
            case HTML -> page.get().html();
            case TEXT -> text.apply(output == null ? terminal.style() : Style.PLAIN);
        };
        Output.write(written, Optional.ofNullable(output), terminal);
    }

    /** The format that was asked for, or else that of the file's ending, or else text. */
    Format format() {
        return Optional.ofNullable(format)
                .or(() -> Optional.ofNullable(output).flatMap(Format::of))
                .orElse(Format.TEXT);
    }
}
