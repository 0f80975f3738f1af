package stance.negotiate.rounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stance.evaluate.Evaluator;
import stance.explore.region.Core;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict.Order;
import stance.negotiate.conflict.JudgedPackages;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.progress.Steps;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * A path of offers between two parties that is consistent with the record, under the assumptions that it names. It
 * predicts nothing.
 *
 * @param parties the two, in the order of the scenario
 * @param first 0 or 1, who makes the first offer
 * @param deadline the most offers; empty where there was none
 * @param offered how many packages can be offered
 * @param open how many of them are below neither party's floor
 * @param offers in their order
 * @param steps what each party gave way on, from one of its offers to the next
 * @param better how many packages are better for one party than what was agreed upon, no worse for the other, and below
 *     neither floor
 * @param core where every package is below a floor, and the record alone decides that, stances that cannot be met
 *     together
 */
public record Rounds(
        JudgedPackages packages,
        List<Party> parties,
        int first,
        OptionalInt deadline,
        int offered,
        int open,
        List<Offer> offers,
        Ending ending,
        List<Concession> steps,
        int better,
        Optional<Core> core) {

    /** Keeps its own copies. */
    public Rounds {
        parties = List.copyOf(parties);
        offers = List.copyOf(offers);
        steps = List.copyOf(steps);
    }

    /**
     * One of the two.
     *
     * @param order where its order comes from; where it has utilities, from these instead
     * @param utility what packages are worth to it in numbers
     * @param open how many packages are not below its floor
     * @param levels how many different levels these have in its order; within one, the other's order decides
     * @param assumed how many pairs of them counting alone puts in an order
     */
    public record Party(
            String id, Strategy strategy, Order order, Optional<Utility> utility, int open, int levels, long assumed) {}

    /**
     * Works them out.
     *
     * @throws stance.problem.RefusedException if there are not two parties, or if something that is needed is missing
     */
    public static Rounds of(ScenarioFile file, Proposal proposal, RoundsQuery query, Evaluator evaluator, Steps steps) {
        query.check(proposal);
        var packages = JudgedPackages.of(file, Space.of(file, proposal, query.open()), evaluator, steps);
        query.checkUtilities(packages.issues());
        if (packages.evaluations().size() < 2) {
            throw new RefusedException(List.of(new Problem(
                    "rounds.one-package",
                    Severity.ERROR,
                    Place.of(proposal.file()),
                    Phrase.of("There is one package only, so nothing can be given or taken."),
                    Phrase.of("Give the scenario alternatives, or open something: --open PROVISION.FIELD."))));
        }
        return new Play(packages, query, evaluator).rounds();
    }

    /** The party at a side. */
    public Party party(int side) {
        return parties.get(side);
    }

    /** The first offer of a party; empty where it made none. */
    public Optional<Integer> firstOf(int side) {
        return of(side).stream().findFirst();
    }

    /** Where a party ended: at what was agreed upon, or at its last offer; empty where it made none. */
    public Optional<Integer> lastOf(int side) {
        return ending.number().isPresent()
                ? Optional.of(ending.number().getAsInt())
                : of(side).stream().reduce((one, next) -> next);
    }

    private List<Integer> of(int side) {
        return offers.stream()
                .filter(offer -> offer.side() == side)
                .map(Offer::number)
                .toList();
    }
}
