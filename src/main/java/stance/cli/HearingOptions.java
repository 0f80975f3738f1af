package stance.cli;

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

    @Option(names = "--stated-only", description = "Hear the actors' own words alone.")
    private boolean statedOnly;

    @Option(names = "--without-inferred", description = "Leave out what was inferred.")
    private boolean withoutInferred;

    @Option(names = "--public-only", description = "Leave out assurances given in private.")
    private boolean publicOnly;

    Reading reading() {
        return reading;
    }

    Filters filters() {
        return new Filters(statedOnly, withoutInferred, publicOnly);
    }
}
