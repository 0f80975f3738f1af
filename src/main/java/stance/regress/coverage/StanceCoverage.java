package stance.regress.coverage;

import java.util.List;
import java.util.Optional;
import stance.pack.record.Stance;

/**
 * What tests make of a stance.
 *
 * @param fired in how many tests it spoke
 * @param near in how many, on a day on which it applies, one of its rules did not match for want of one condition alone;
 *     another may have matched, such as the one for a condition that is met
 * @param firedIn the first test in which it spoke
 * @param nearIn the first test in which it came near
 */
public record StanceCoverage(
        Stance stance,
        int fired,
        int near,
        Optional<String> firedIn,
        Optional<String> nearIn,
        List<RuleCoverage> rules) {

    /** Keeps its own copy. */
    public StanceCoverage {
        rules = List.copyOf(rules);
    }

    /** Whether tests show both where it speaks and where it only just does not. */
    public boolean isCovered() {
        return fired > 0 && near > 0;
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
