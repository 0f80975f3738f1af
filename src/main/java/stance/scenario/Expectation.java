package stance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.problem.Place;

/**
 * What a scenario or variant expects of its evaluation; what it does not name is not tested.
 *
 * @param lenient the verdict that is expected of the lenient reading
 * @param responses by party, then by cell ({@link Cells}); {@code package} is the response to the package
 * @param noFindings ids of stances that must not have a finding
 */
public record Expectation(
        Place place,
        Optional<Verdict> verdict,
        Optional<Verdict> lenient,
        Map<String, Map<String, Response>> responses,
        List<ExpectedFinding> findings,
        List<String> noFindings) {

    /** Keeps its own copies. */
    public Expectation {
        responses = Map.copyOf(responses);
        findings = List.copyOf(findings);
        noFindings = List.copyOf(noFindings);
    }

    /** A finding that must occur: of this stance and, where they are named, with this effect, strength and targets. */
    public record ExpectedFinding(
            String stance,
            Optional<Effect> effect,
            Optional<Strength> strength,
            Optional<List<String>> targets,
            Place place) {}
}
