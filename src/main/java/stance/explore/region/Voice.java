package stance.explore.region;

import stance.evaluate.Finding;
import stance.pack.form.Effect;

/**
 * Something that a stance says on one cell, and where.
 *
 * @param finding one of those that say it; they differ in no more than their words
 * @param packages those in which it is said
 */
record Voice(Finding finding, int packages) {

    String stance() {
        return finding.stance().id();
    }

    boolean isFor() {
        return finding.effect().isPositive();
    }

    boolean isAgainst() {
        return finding.effect().isNegative();
    }

    boolean isRate() {
        return finding.effect() == Effect.RATES;
    }

    /** Whether it says why its party is silent. */
    boolean isWithholding() {
        return !isFor() && !isAgainst() && !isRate();
    }

    int firmness() {
        return finding.firmness();
    }

    Voice in(int others) {
        return new Voice(finding, others);
    }
}
