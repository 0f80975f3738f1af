package stance.explore.robust;

import java.util.List;
import java.util.Optional;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/**
 * What is assumed, and what is asked.
 *
 * @param holds how likely stances are to hold; of several that name one stance the one that names the fewest counts: its
 *     id before its actor, basis or strength, and these before {@link Holding#EVERYTHING}. What none of them names holds
 *     for certain, and with none of them everything does.
 * @param share of which packages the swings are told; empty for the verdict that one package has where every stance
 *     holds, and, in a space of more, for those that nobody opposes
 * @param asWritten whether the package is asked about as it is written, and not the space of its alternatives
 * @param open what else may vary; nothing of the package as it is written
 */
public record RobustnessQuery(List<Holding> holds, Optional<PackageKind> share, boolean asWritten, List<Opening> open) {

    /** Keeps its own copies. */
    public RobustnessQuery {
        holds = List.copyOf(holds);
        open = List.copyOf(open);
    }

    /** The packages that are asked about. */
    Space space(ScenarioFile file, Proposal proposal) {
        if (!asWritten) {
            return Space.of(file, proposal, open);
        }
        var problems = new Problems();
        open.forEach(opening -> problems.error(
                "robust.as-written",
                Place.of(opening.written()),
                Phrase.of("Nothing is open in the package as it is written."),
                Phrase.of("Ask about the space, or open nothing.")));
        problems.refuseErrors();
        return Space.ofOne(proposal);
    }
}
