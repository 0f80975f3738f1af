package stance.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Filters;
import stance.evaluate.Reading;

/** Which stances a command hears, and how it reads silence. */
final class HearingOptions {

    @Option(
            names = "--reading",
            paramLabel = "strict|lenient",
            description = "How silence counts (default: ${DEFAULT-VALUE}).",
            defaultValue = "strict")
    private Reading reading = Reading.STRICT;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    Reading reading() {
        return reading;
    }

    Filters filters() {
        return filters.filters();
    }
}
