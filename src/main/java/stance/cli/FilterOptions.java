package stance.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;
import stance.evaluate.Filter;
import stance.evaluate.Filters;

/** Which stances a command hears. */
final class FilterOptions {

    private final Set<Filter> on = EnumSet.noneOf(Filter.class);

    @Option(names = "--stated-only", description = "Hear the actors' own words alone.")
    void statedOnly(boolean isOn) {
        set(Filter.STATED_ONLY, isOn);
    }

    @Option(names = "--without-inferred", description = "Leave out what was inferred.")
    void withoutInferred(boolean isOn) {
        set(Filter.WITHOUT_INFERRED, isOn);
    }

    @Option(names = "--public-only", description = "Leave out assurances given in private.")
    void publicOnly(boolean isOn) {
        set(Filter.PUBLIC_ONLY, isOn);
    }

    @Option(names = "--without-preferences", description = "Leave out what is merely wished for.")
    void withoutPreferences(boolean isOn) {
        set(Filter.WITHOUT_PREFERENCES, isOn);
    }

    @Option(names = "--with-drafts", description = "Hear drafts as if they were final.")
    void withDrafts(boolean isOn) {
        set(Filter.WITH_DRAFTS, isOn);
    }

    private void set(Filter filter, boolean isOn) {
        if (isOn) {
            on.add(filter);
        }
    }

    Filters filters() {
        return new Filters(on);
    }
}
