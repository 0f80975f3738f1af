package stance.explore.amend;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import stance.explore.rank.Alignments;
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
    BETTER(Phrase.of("better than it is written")),
    /** Every party is at least as close to it as is asked. */
    ALIGNMENT(Phrase.of("as close to every party as is asked"));

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

    /** Whether a package of this verdict meets it, whatever else it is; nothing is better than agreement. */
    public boolean isMetBy(Verdict verdict) {
        return switch (this) {
            case UNOPPOSED -> verdict.isUnopposed();
            case AGREEMENT, BETTER -> verdict == Verdict.AGREEMENT;
            case NO_CONFLICT -> verdict != Verdict.CONFLICT;
            case ALIGNMENT -> false;
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

    /**
     * The packages that meet it.
     *
     * @param alignment that is asked of every party, where that is the goal
     */
    int region(Regions regions, List<String> parties, BigDecimal alignment) {
        return switch (this) {
            case AGREEMENT, BETTER -> regions.agreed();
            case UNOPPOSED, NO_CONFLICT -> regions.open(bar());
            case ALIGNMENT -> Alignments.atLeast(regions, parties, alignment);
        };
    }
}
