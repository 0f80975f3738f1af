package stance.regress.lint;

import static stance.regress.lint.LintCode.SUPERSESSION_GAP;

import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/** Finds gaps in chains of stances that replace each other: days without any, forks, and successors that ended. */
final class Supersessions implements Check {

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        return pack.stances().stream()
                .flatMap(stance -> Stream.of(
                                ended(stance, pack).stream(),
                                fork(stance, pack).stream(),
                                lapsed(stance, pack).stream())
                        .flatMap(found -> found));
    }

    /** The stance ended before the one that replaces it was said. */
    private static Optional<LintFinding> ended(Stance stance, PolicyPack pack) {
        return stance.supersedes()
                .flatMap(pack::stance)
                .filter(earlier -> earlier.until()
                        .filter(until -> until.isBefore(stance.stated().counts()))
                        .isPresent())
                .map(earlier -> finding(
                        stance,
                        "From " + earlier.until().orElseThrow() + ", the end of " + earlier.id() + ", to "
                                + stance.stated().counts() + " neither of the two applies.",
                        "Move @until of " + earlier.id() + ", or leave @supersedes out: nothing is left to replace."));
    }

    /** Two stances replace the same one, and neither of them the other. */
    private static Optional<LintFinding> fork(Stance stance, PolicyPack pack) {
        var successors = pack.successors(stance);
        if (successors.size() < 2) {
            return Optional.empty();
        }
        var names = successors.stream().map(Stance::id).toList();
        return Optional.of(finding(
                stance,
                String.join(" and ", names) + " each replace it, so they stand side by side.",
                "Let each stance of the chain name the one before it."));
    }

    /** What replaced a stance no longer holds, and nothing replaced it in turn. */
    private static Optional<LintFinding> lapsed(Stance stance, PolicyPack pack) {
        if (stance.supersedes().isEmpty()
                || stance.until().isEmpty()
                || !pack.successors(stance).isEmpty()
                || stance.until().get().isAfter(pack.info().recordUntil())) {
            return Optional.empty();
        }

        return Optional.of(finding(
                stance,
                "It replaced " + stance.supersedes().get() + " and holds until "
                        + stance.until().get()
                        + ": from then on nothing of the chain applies, for what was replaced does not revive.",
                "Write down what the actor said next, or drop @supersedes and give both their own @until."));
    }

    private static LintFinding finding(Stance stance, String message, String hint) {
        return LintFinding.of(SUPERSESSION_GAP, stance.id(), stance.place(), message, hint);
    }
}
