package stance.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.scenario.Proposal;

/** What actors say that terms are worth to them: of one term one thing. */
public final class Rates {

    private Rates() {}

    /**
     * Those of one cell, which say the same.
     *
     * @throws RefusedException if they differ
     */
    static List<Finding> one(List<Finding> rates, Proposal proposal) {
        if (rates.stream().map(Finding::rate).distinct().count() > 1) {
            throw differing(rates, proposal);
        }
        return rates;
    }

    /** That stances rate one cell differently, as the user's mistake. */
    public static RefusedException differing(List<Finding> rates, Proposal proposal) {
        var stances = rates.stream()
                .map(finding -> finding.stance().id() + " " + finding.rate().toPlainString())
                .distinct()
                .collect(Collectors.joining(", "));
        var first = rates.get(0);
        return new RefusedException(List.of(new Problem(
                "evaluate.rates",
                Severity.ERROR,
                Place.of(proposal.file()),
                Phrase.of(
                        "%s rates %s differently by several stances: %s.",
                        proposal.pack().actor(first.stance().actor().id()).inSentence(), first.cell(), stances),
                Phrase.of("Let one stance rate a term."))));
    }
}
