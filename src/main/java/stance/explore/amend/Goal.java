package stance.explore.amend;

import java.util.List;
import java.util.stream.Stream;
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
    NO_CONFLICT(Phrase.of("free of conflict")),
    /** Its verdict is the best that any package within reach has, and better than that of the package as written. */
    BETTER(Phrase.of("better than it is written"));

    private final Phrase words;

    Goal(Phrase words) {
        this.words = words;
    }

    /** What a package is that meets it, in words. */
    public Phrase words() {
        return words;
    }

    /** What is to be met instead, the best first, where the package as written has this verdict. */
    List<Goal> steps(Verdict written) {
        if (this != BETTER) {
            return List.of(this);
        }
        // Nothing is better than agreement, which is met then.
        return written == Verdict.AGREEMENT
                ? List.of(AGREEMENT)
                : Stream.of(AGREEMENT, UNOPPOSED, NO_CONFLICT)
                        .filter(goal -> !goal.isMetBy(written))
                        .toList();
    }

    /** Whether a package of this verdict meets it; nothing is better than agreement. */
    public boolean isMetBy(Verdict verdict) {
        return switch (this) {
            case UNOPPOSED -> verdict.isUnopposed();
            case AGREEMENT, BETTER -> verdict == Verdict.AGREEMENT;
            case NO_CONFLICT -> verdict != Verdict.CONFLICT;
        };
    }

    /** What stands in its way. */
    Bar bar() {
        return this == NO_CONFLICT ? Bar.REJECTED : Bar.OPPOSED;
    }

    /** Whether a silence stands in its way. */
    boolean needsWords() {
        return this == AGREEMENT || this == BETTER;
    }

    /** The packages that meet it. */
    int region(Regions regions) {
        return needsWords() ? regions.agreed() : regions.open(bar());
    }
}
