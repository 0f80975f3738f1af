package stance.cli;

import stance.scenario.Verdict;

/** The verdicts that {@code --fail-on} may name; an agreement is no failure. */
enum FailOn {
    CONFLICT,
    NEGOTIABLE,
    UNDETERMINED;

    /** Whether the verdict is this one or worse. */
    boolean isReachedBy(Verdict verdict) {
        return verdict.compareTo(Verdict.valueOf(name())) <= 0;
    }
}
