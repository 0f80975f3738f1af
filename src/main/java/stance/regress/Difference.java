package stance.regress;

import java.util.List;
import java.util.Optional;
import stance.evaluate.CounterOffer;
import stance.evaluate.Finding;
import stance.explain.Account;
import stance.problem.Place;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Expectation.ExpectedOffer;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** One thing that came out otherwise than expected. */
public sealed interface Difference {

    /** Where it was expected. */
    Place place();

    /** The verdict. */
    record OfVerdict(Place place, Verdict expected, Verdict actual) implements Difference {}

    /**
     * The response of a party.
     *
     * @param cell its name, as in {@link stance.scenario.Cells}
     * @param actual empty where there is no such cell
     */
    record OfResponse(Place place, String party, String cell, Response expected, Optional<Response> actual)
            implements Difference {}

    /**
     * A finding that did not occur.
     *
     * @param others what the stance did say
     * @param account how near the stance came, where it said nothing
     */
    record MissingFinding(Place place, ExpectedFinding expected, List<Finding> others, Optional<Account> account)
            implements Difference {
        /** Keeps its own copy. */
        public MissingFinding {
            others = List.copyOf(others);
        }
    }

    /**
     * Findings that were not to occur.
     *
     * @param unwanted what was expected not to occur
     */
    record UnexpectedFinding(Place place, ExpectedFinding unwanted, List<Finding> actual) implements Difference {
        /** Keeps its own copy. */
        public UnexpectedFinding {
            actual = List.copyOf(actual);
        }
    }

    /**
     * A counter-offer that was not made.
     *
     * @param others what the stance did put forward
     */
    record MissingOffer(Place place, ExpectedOffer expected, List<CounterOffer> others) implements Difference {
        /** Keeps its own copy. */
        public MissingOffer {
            others = List.copyOf(others);
        }
    }

    /**
     * Counter-offers that were not to be made.
     *
     * @param unwanted what was expected not to be put forward
     */
    record UnexpectedOffer(Place place, ExpectedOffer unwanted, List<CounterOffer> actual) implements Difference {
        /** Keeps its own copy. */
        public UnexpectedOffer {
            actual = List.copyOf(actual);
        }
    }
}
