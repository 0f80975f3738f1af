package stance.cli;

import picocli.CommandLine.Option;
import stance.evaluate.Filters;

/** Which stances a command hears. */
final class FilterOptions {

    @Option(names = "--stated-only", description = "Hear the actors' own words alone.")
    private boolean statedOnly;

    @Option(names = "--without-inferred", description = "Leave out what was inferred.")
    private boolean withoutInferred;

    @Option(names = "--public-only", description = "Leave out assurances given in private.")
    private boolean publicOnly;

    @Option(names = "--with-drafts", description = "Hear drafts as if they were final.")
    private boolean withDrafts;

    Filters filters() {
        return new Filters(statedOnly, withoutInferred, publicOnly, withDrafts);
    }
}
