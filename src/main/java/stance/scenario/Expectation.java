package stance.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.problem.Place;

/**
 * What a scenario or variant expects of its evaluation; what it does not name is not tested.
 *
 * @param reviewed whether somebody has held it against the record; false where a program wrote down what came
 * @param responses by party, then by cell ({@link Cells}); {@code package} is the response to the package
 * @param noFindings what must not occur
 * @param counterOffers what must be put forward
 * @param noCounterOffers what must not be put forward
 */
public record Expectation(
        Place place,
        boolean reviewed,
        Optional<Verdict> verdict,
        Map<String, Map<String, Response>> responses,
        List<ExpectedFinding> findings,
        List<ExpectedFinding> noFindings,
        List<ExpectedOffer> counterOffers,
        List<ExpectedOffer> noCounterOffers) {

    /** Of the keys, the only one that expects nothing. */
    public static final String REVIEWED = "reviewed";

    /** Keeps its own copies. */
    public Expectation {
        responses = Map.copyOf(responses);
        findings = List.copyOf(findings);
        noFindings = List.copyOf(noFindings);
        counterOffers = List.copyOf(counterOffers);
        noCounterOffers = List.copyOf(noCounterOffers);
    }

    /**
     * A finding that must, or must not, occur: of this stance and, where they are named, with this effect, strength and targets.
     *
     * @param missing what a condition says is missing
     */
    public record ExpectedFinding(
            String stance,
            Optional<Effect> effect,
            Optional<Strength> strength,
            Optional<List<String>> targets,
            Optional<String> missing,
            Place place) {

        /** Whether the stance alone is named. */
        public boolean isOfAnyKind() {
            return effect.isEmpty() && strength.isEmpty() && targets.isEmpty() && missing.isEmpty();
        }
    }

    /**
     * A counter-offer that must, or must not, be made: of this stance and, where they are named, of this provision and with these
     * values among others.
     *
     * @param provision the id of the provision that is to change
     * @param values by field, in words; several for a set
     */
    public record ExpectedOffer(
            String stance, Optional<String> provision, Map<String, List<String>> values, Place place) {
        /** Keeps its own copy. */
        public ExpectedOffer {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Whether the stance alone is named. */
        public boolean isOfAnyKind() {
            return provision.isEmpty() && values.isEmpty();
        }
    }
}
