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
 * @param responses what each party makes of the package
 * @param alignments by party, of those whose stances decide a cell
 */
public record ExportedPackage(
        List<Integer> options, Verdict verdict, Map<String, Response> responses, Map<String, Alignment> alignments) {

    /** Keeps its own copies. */
    public ExportedPackage {
        options = List.copyOf(options);
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        alignments = Collections.unmodifiableMap(new LinkedHashMap<>(alignments));
    }

    /** The alignment of a party, from 0 to 1; empty where no stance of it decides anything. */
    public Optional<Double> alignment(String party) {
        return Optional.ofNullable(alignments.get(party)).flatMap(Alignment::value);
    }

    static ExportedPackage of(List<Integer> options, Evaluation evaluation) {
        return new ExportedPackage(
                options, evaluation.verdict(), evaluation.outcome().responses(), evaluation.alignments());
    }
}
