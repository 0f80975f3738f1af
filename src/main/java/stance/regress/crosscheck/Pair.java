package stance.regress.crosscheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.evaluate.Finding;
import stance.regress.crosscheck.plain.PlainFinding;
import stance.scenario.Proposal;

/**
 * The two that are asked the same.
 *
 * @param drools the findings of the engine
 * @param checker those of the plain evaluator
 */
record Pair(Function<Proposal, List<Finding>> drools, Function<Proposal, Set<PlainFinding>> checker) {

    /** How their findings on a proposal differ, stance by stance. */
    List<EngineDisagreement> differences(Proposal proposal) {
        return differences(proposal, drools.apply(proposal));
    }

    /** The same where it is known what the engine finds. */
    List<EngineDisagreement> differences(Proposal proposal, List<Finding> known) {
        var byDrools = PlainFindings.of(known);
        var byChecker = checker.apply(proposal);
        if (byDrools.size() == byChecker.size() && new HashSet<>(byDrools).equals(byChecker)) {
            return List.of();
        }
        var droolsAlone = without(byDrools, byChecker);
        var checkerAlone = without(byChecker, byDrools);
        return Stream.concat(droolsAlone.stream(), checkerAlone.stream())
                .map(PlainFinding::stance)
                .distinct()
                .sorted()
                .map(stance ->
                        new EngineDisagreement(proposal, stance, of(stance, droolsAlone), of(stance, checkerAlone)))
                .toList();
    }

    /** How they differ on one stance; empty where they do not. */
    Optional<EngineDisagreement> difference(Proposal proposal, String stance) {
        return differences(proposal).stream()
                .filter(difference -> difference.stance().equals(stance))
                .findFirst();
    }

    /** Each of the others is taken out once: a finding that is there twice is one too many. */
    private static List<PlainFinding> without(Collection<PlainFinding> findings, Collection<PlainFinding> others) {
        var rest = new ArrayList<>(findings);
        others.forEach(rest::remove);
        rest.sort(Comparator.comparing(PlainFinding::toString));
        return rest;
    }

    private static List<PlainFinding> of(String stance, List<PlainFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.stance().equals(stance))
                .toList();
    }
}
