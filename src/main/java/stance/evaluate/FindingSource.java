package stance.evaluate;

import java.util.List;
import stance.language.Phrase;
import stance.pack.Engine.TooManyFiringsException;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.scenario.Proposal;

/** Where an evaluator learns what the rules say, and which stances apply. */
interface FindingSource {

    /** Asks the compiled rules of the pack. */
    FindingSource OF_THE_PACK = new FindingSource() {
        @Override
        public FindingSearch of(Proposal proposal, boolean statusQuo) {
            try {
                return FindingSearch.of(proposal, statusQuo);
            } catch (TooManyFiringsException tooMany) {
                throw refused(proposal, tooMany);
            }
        }

        @Override
        public Applicability applicability(Proposal proposal, Filters filters) {
            return Applicability.of(proposal.pack(), proposal.asOf(), filters);
        }
    };

    /**
     * What the rules say of a proposal.
     *
     * @param statusQuo whether facts of the context are what is asked about
     * @throws RefusedException if the rules match its facts in more ways than {@link stance.pack.Engine#MAX_FIRINGS}
     */
    FindingSearch of(Proposal proposal, boolean statusQuo);

    /** Which stances apply on the day of the proposal. */
    Applicability applicability(Proposal proposal, Filters filters);

    /** That the rules match a proposal in too many ways, as the user's mistake. */
    static RefusedException refused(Proposal proposal, TooManyFiringsException tooMany) {
        return new RefusedException(List.of(new Problem(
                "evaluate.limit",
                Severity.ERROR,
                Place.of(proposal.file()),
                tooMany.said(),
                Phrase.of("Constrain the rules, or make the scenario smaller."))));
    }
}
