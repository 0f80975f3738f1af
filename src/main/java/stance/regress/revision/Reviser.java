package stance.regress.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import stance.evaluate.Evaluator;
import stance.explore.compare.Comparison;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.regress.revision.RevisedPackages.Pair;
import stance.work.InOrder;

/**
 * Judges packages by two rule bases. The result does not depend on the number of threads.
 *
 * @param evaluator by which reading and filters
 * @param threads how many packages are judged at once
 * @param progress told after each package how many are done
 * @param proves whether to compare all packages of the space of each scenario as well
 */
public record Reviser(Evaluator evaluator, int threads, IntConsumer progress, boolean proves) {

    /** What differs, and the stances behind it. */
    public Revision revise(RevisedPackages packages) {
        var problems = new Problems();
        problems.addAll(packages.problems());
        var differences = new ArrayList<PackageRevision>();
        var looked = 0;
        for (var judged : InOrder.map(packages.pairs(), this::judge, threads, progress)) {
            problems.addAll(judged.problems());
            looked += judged.revision().isPresent() ? 1 : 0;
            judged.revision()
                    .filter(revision -> revision.comparison().isDifferent())
                    .ifPresent(differences::add);
        }
        var spaces = new ArrayList<SpaceRevision>();
        if (proves) {
            for (var files : packages.files()) {
                try {
                    spaces.add(SpaceRevision.of(files.pack(), files.before(), files.after(), evaluator));
                } catch (RefusedException refusal) {
                    problems.addAll(refusal.problems());
                }
            }
        }
        return new Revision(
                packages.before(), packages.after(), packages.packs(), looked, differences, spaces, problems.all());
    }

    private record Judged(Optional<PackageRevision> revision, List<Problem> problems) {}

    private Judged judge(Pair pair) {
        try {
            var sides = List.of(evaluator.evaluate(pair.before()), evaluator.evaluate(pair.after()));
            return new Judged(
                    Optional.of(new PackageRevision(pair.pack(), Comparison.of(sides), Optional.empty())), List.of());
        } catch (RefusedException refusal) {
            return new Judged(Optional.empty(), refusal.problems());
        }
    }
}
