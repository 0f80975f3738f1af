package stance.regress.crosscheck;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.RefusedException;
import stance.scenario.Proposal;

/**
 * Looks for the smallest cases in which the two still disagree on a stance: takes away whatever can be taken away, until
 * nothing more can. Ends after a bounded number of tries, however hard the case; the same case gives the same result.
 */
final class Shrinker {

    /** The most packs that are compiled: some seconds. */
    private static final int MAX_COMPILED = 400;

    /** The most proposals that are tried. */
    private static final int MAX_TRIED = 20_000;

    private final Pair pair;
    private int compiled;
    private int tried;

    Shrinker(Pair pair) {
        this.pair = pair;
    }

    /** A case in which they disagree on the same stance, at most as large. */
    EngineDisagreement smallest(EngineDisagreement difference) {
        var stance = difference.stance();
        var fewest =
                shrink(difference, proposal -> SmallerProposals.of(proposal).map(smaller -> () -> smaller));
        // What needs the pack as it was loaded cannot be had with fewer rules.
        return Stream.of(false, true)
                .flatMap(jitted -> recompiled(fewest.proposal(), stance, jitted)
                        .map(again -> shrink(again, proposal -> smaller(proposal, stance, jitted)))
                        .stream())
                .findFirst()
                .orElse(fewest);
    }

    private Optional<EngineDisagreement> recompiled(Proposal proposal, String stance, boolean jitted) {
        return disagreed(() -> in(proposal, proposal.pack().stances(), jitted), stance);
    }

    private Stream<Supplier<Proposal>> smaller(Proposal proposal, String stance, boolean jitted) {
        var stances = SmallerStances.of(proposal.pack().stances(), stance);
        return Stream.concat(
                stances.map(fewer -> () -> in(proposal, fewer, jitted)),
                SmallerProposals.of(proposal).map(smaller -> () -> smaller));
    }

    private EngineDisagreement shrink(EngineDisagreement difference, Smaller smaller) {
        var smallest = difference;
        for (var next = Optional.of(difference); next.isPresent(); ) {
            smallest = next.get();
            next = smaller.than(smallest.proposal())
                    .flatMap(candidate -> disagreed(candidate, difference.stance()).stream())
                    .findFirst();
        }
        return smallest;
    }

    private Optional<EngineDisagreement> disagreed(Supplier<Proposal> candidate, String stance) {
        if (tried >= MAX_TRIED || compiled >= MAX_COMPILED) {
            return Optional.empty();
        }
        tried++;
        try {
            return pair.difference(candidate.get(), stance);
        } catch (RefusedException refused) {
            // It is no rule any more, or its matches are too many.
            return Optional.empty();
        }
    }

    private Proposal in(Proposal proposal, List<Stance> stances, boolean jitted) {
        compiled++;
        return SmallerProposals.in(pack(proposal, stances, jitted), proposal);
    }

    private static PolicyPack pack(Proposal proposal, List<Stance> stances, boolean jitted) {
        return proposal.pack().with(stances, jitted);
    }

    /** The cases next to a case, the smallest first. */
    private interface Smaller {
        Stream<Supplier<Proposal>> than(Proposal proposal);
    }
}
