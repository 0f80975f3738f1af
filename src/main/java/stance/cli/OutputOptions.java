package stance.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

    /** The format that was asked for, or else that of the file's ending, or else text. */
    Format format() {
        return Optional.ofNullable(format).or(() -> file().flatMap(Format::of)).orElse(Format.TEXT);
    }

    /** The file to write to; empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(output);
    }
}
