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
 * @param findings of all actors, parties first, in the order of the actors, then by stance
 * @param leftOpen what demands of stances leave open, by stance: each looks at a field that is not said
 * @param counterOffers what the actors themselves put forward, in the order of the findings
 * @param alignments by actor, be it a party or not, of those whose stances decide a cell
 * @param warnings on the date, on parties without a stance, on a proposer whose own stances are worse
 * @param statusQuo the responses to the context alone, where they were asked for
 */
public record Evaluation(
        Proposal proposal,
        Filters filters,
        List<Finding> findings,
        List<Finding> leftOpen,
        List<CounterOffer> counterOffers,
        Outcome outcome,
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

    /** Evaluates without filters. */
    public static Evaluation of(Proposal proposal) {
        return Evaluator.DEFAULT.evaluate(proposal);
    }

    /** What comes of the package as a whole. */
    public Verdict verdict() {
        return outcome.verdict();
    }

    /** Whether stances of an actor, be it a party or not, answer to a provision, alone or together with others. */
    public boolean isAnswered(String actor, String provision) {
        return findings.stream()
                .anyMatch(finding -> finding.answers()
                        && finding.stance().actor().id().equals(actor)
                        && finding.targets().contains(provision));
    }
}
