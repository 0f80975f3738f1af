package stance.regress.coverage;

import java.util.List;
import java.util.Optional;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/**
 * What tests make of a stance.
 *
 * @param fired in how many tests it spoke
 * @param near in how many, on a day on which it applies, one of its rules did not match for want of one condition alone;
 *     another may have matched, such as the one for a condition that is met
 * @param firedIn the first test in which it spoke
 * @param nearIn the first test in which it came near
 * @param unseen the sides of its demands, met and missed, that no test saw
 * @param reviewed whether those tests alone cover it whose expectations somebody has reviewed
 */
public record StanceCoverage(
        Stance stance,
        int fired,
        int near,
        Optional<String> firedIn,
        Optional<String> nearIn,
        List<StanceRule> unseen,
        boolean reviewed,
        List<RuleCoverage> rules) {

    /** Keeps its own copy. */
    public StanceCoverage {
        unseen = List.copyOf(unseen);
        rules = List.copyOf(rules);
    }

    /** Whether tests show both where it speaks and where it only just does not, and both sides of what it demands. */
    public boolean isCovered() {
        return fired > 0 && near > 0 && unseen.isEmpty();
    }

    /** In a word. */
    public Touch touch() {
        if (fired > 0) {
            return Touch.FIRED;
        }
        return near > 0 ? Touch.NEAR : Touch.NEVER;
    }

    /** How close tests came to a stance. */
    public enum Touch {
        FIRED("fired"),
        NEAR("came near"),
        NEVER("never touched");

        private final String words;

        Touch(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
