package stance.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.list.Listing;
import stance.report.ListJson;
import stance.report.Style;

/** How and where a listing is given. */
final class ListOptions {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people or for programs (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path output;

    /** Writes the listing, for people by this function. */
    <T extends Listing> void write(T listing, Function<Style, String> text, Terminal terminal) {
        var file = Optional.ofNullable(output);
        var style = file.isPresent() ? Style.PLAIN : terminal.style();
        Output.write(format == Format.JSON ? ListJson.of(listing) : text.apply(style), file, terminal);
    }

    /** Whether it is for programs. */
    boolean isJson() {
        return format == Format.JSON;
    }
}
