package stance.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What a verdict rests on.
 *
 * @param hinges the stances each of which alone, left out, would change it, by id; none where several say the same
 * @param withoutPreferences where only preferences stand against the package, the verdict without any; else empty
 */
public record Footing(List<Hinge> hinges, Optional<Verdict> withoutPreferences) {

    /** Keeps its own copy. */
    public Footing {
        hinges = List.copyOf(hinges);
    }

    /** A stance, and the verdict without it. Nothing that it replaced revives. */
    public record Hinge(Stance stance, Verdict without) {}

    /** That of the verdict of an evaluation. Cost grows with the stances that spoke, each of which is left out once. */
    public static Footing of(Evaluation evaluation) {
        var proposal = evaluation.proposal();
        var evaluator = new Evaluator(evaluation.filters(), false);
        var stances = new TreeMap<String, Stance>();
        for (var finding : evaluation.findings()) {
            if (proposal.parties().contains(finding.stance().actor().id())) {
                stances.put(finding.stance().id(), finding.stance());
            }
        }
        var ownOffers = proposal.proposedBy()
                .flatMap(proposer -> proposal.original())
                .map(original -> evaluator.ownOffers(proposal));
        var hinges = new ArrayList<Hinge>();
        stances.forEach((id, stance) -> {
            var presumed =
                    Presumption.of(proposal, () -> ownOffers.orElseThrow().without(id));
            var without = Evaluator.without(stance, evaluation, presumed);
            if (without != evaluation.verdict()) {
                hinges.add(new Hinge(stance, without));
            }
        });
        return new Footing(hinges, withoutPreferences(evaluation, evaluator));
    }

    private static Optional<Verdict> withoutPreferences(Evaluation evaluation, Evaluator evaluator) {
        var standing = evaluation.outcome().cells().stream()
                .flatMap(cell -> cell.findings().stream().filter(cell::isStanding))
                .toList();
        var isAllSoft = !standing.isEmpty()
                && standing.stream().allMatch(finding -> finding.strength() == Strength.PREFERENCE)
                && evaluation.outcome().cells().stream()
                        .noneMatch(cell -> cell.ground() == Ground.ASSUMED && isAgainst(cell));
        if (!isAllSoft) {
            return Optional.empty();
        }
        return Optional.of(evaluator
                .of(evaluation, finding -> finding.strength() != Strength.PREFERENCE)
                .verdict());
    }

    private static boolean isAgainst(Cell cell) {
        return cell.response().isWorseThan(Response.SILENT);
    }
}
