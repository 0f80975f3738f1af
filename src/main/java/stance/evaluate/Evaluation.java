package stance.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.problem.Problem;
import stance.scenario.Proposal;
import stance.scenario.Verdict;

/**
 * What comes of a proposal, given what the parties have said. Says what follows from the record; predicts nothing.
 *
 * @param reading the reading that was asked for; both are always given
 * @param findings of all actors, parties first, in the order of the actors, then by stance
 * @param leftOpen what demands of stances leave open, by stance: each looks at a field that is not said
 * @param counterOffers what the actors themselves put forward, in the order of the findings
 * @param alignments by actor, for those that have a finding
 * @param warnings on the date, on parties without a stance, on a proposer whose own stances are worse
 * @param statusQuo the responses to the context alone, where they were asked for
 */
public record Evaluation(
        Proposal proposal,
        Reading reading,
        Filters filters,
        List<Finding> findings,
        List<Finding> leftOpen,
        List<CounterOffer> counterOffers,
        Outcome strict,
        Outcome lenient,
        Map<String, Alignment> alignments,
        List<Problem> warnings,
        Optional<Outcome> statusQuo) {

    /** Keeps its own copies. */
    public Evaluation {
        findings = List.copyOf(findings);
        leftOpen = List.copyOf(leftOpen);
        counterOffers = List.copyOf(counterOffers);
        alignments = Collections.unmodifiableMap(new LinkedHashMap<>(alignments));
        warnings = List.copyOf(warnings);
    }

    /** Evaluates in the strict reading, without filters. */
    public static Evaluation of(Proposal proposal) {
        return Evaluator.DEFAULT.evaluate(proposal);
    }

    /** What comes of it in the reading that was asked for. */
    public Outcome outcome() {
        return reading == Reading.STRICT ? strict : lenient;
    }

    /** What comes of it in the reading that was not asked for. */
    public Outcome other() {
        return reading == Reading.STRICT ? lenient : strict;
    }

    /** The verdict in the reading that was asked for. */
    public Verdict verdict() {
        return outcome().verdict();
    }
}
