package stance.explore.amend;

import stance.evaluate.Reading;
import stance.explore.region.Bar;
import stance.explore.region.Regions;
import stance.language.Phrase;
import stance.scenario.Verdict;

/** What an amended package is to be. */
public enum Goal {
    /** Nobody rejects it, objects to it or sets an unmet condition; some may be silent. */
    UNOPPOSED(Phrase.of("unopposed")),
    /** Every party accepts it. */
    AGREEMENT(Phrase.of("accepted by every party")),
    /** Nobody rejects it. */
    NO_CONFLICT(Phrase.of("free of conflict"));

    private final Phrase words;

    Goal(Phrase words) {
        this.words = words;
    }

    /** What a package is that meets it, in words. */
    public Phrase words() {
        return words;
    }

    /** Whether a package of this verdict meets it. */
    public boolean isMetBy(Verdict verdict) {
        return switch (this) {
            case UNOPPOSED -> verdict == Verdict.UNDETERMINED || verdict == Verdict.AGREEMENT;
            case AGREEMENT -> verdict == Verdict.AGREEMENT;
            case NO_CONFLICT -> verdict != Verdict.CONFLICT;
        };
    }

    /** What stands in its way. */
    Bar bar(Reading reading) {
        return this == NO_CONFLICT ? Bar.REJECTED : Bar.of(reading);
    }

    /** Whether a silence stands in its way. */
    boolean needsWords(Reading reading) {
        return this == AGREEMENT && reading == Reading.STRICT;
    }

    /** The packages that meet it. */
    int region(Regions regions, Reading reading) {
        return this == AGREEMENT ? regions.agreed(reading) : regions.open(bar(reading), Regions.NO_STANCE);
    }
}
