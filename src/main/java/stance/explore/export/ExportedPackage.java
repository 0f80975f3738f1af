package stance.explore.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluation;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * One package, and what comes of it.
 *
 * @param options the number of the option of each slot
 * @param responses what each party makes of the package, in the reading that was asked for
 * @param alignments by party, of those that have a finding
 */
public record ExportedPackage(
        List<Integer> options,
        Verdict strict,
        Verdict lenient,
        Map<String, Response> responses,
        Map<String, Alignment> alignments) {

    /** Keeps its own copies. */
    public ExportedPackage {
        options = List.copyOf(options);
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        alignments = Collections.unmodifiableMap(new LinkedHashMap<>(alignments));
    }

    /** The alignment of a party, from -1 to 1; empty where it said neither yes nor no. */
    public Optional<Double> alignment(String party) {
        return Optional.ofNullable(alignments.get(party)).flatMap(Alignment::value);
    }

    static ExportedPackage of(List<Integer> options, Evaluation evaluation) {
        return new ExportedPackage(
                options,
                evaluation.strict().verdict(),
                evaluation.lenient().verdict(),
                evaluation.outcome().responses(),
                evaluation.alignments());
    }
}
