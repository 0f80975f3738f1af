package stance.explore.sample;

import stance.scenario.Verdict;

/** What packages are counted as. */
enum CountedAs {
    AGREEMENT,
    UNOPPOSED,
    WITHOUT_CONFLICT;

    boolean isOf(Verdict verdict) {
        return switch (this) {
            case AGREEMENT -> verdict == Verdict.AGREEMENT;
            case UNOPPOSED -> verdict.isUnopposed();
            case WITHOUT_CONFLICT -> verdict != Verdict.CONFLICT;
        };
    }
}
