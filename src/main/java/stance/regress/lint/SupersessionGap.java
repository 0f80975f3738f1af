package stance.regress.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.problem.Severity;

/** Finds gaps in chains of stances that replace each other: days without any, forks, and successors that ended. */
final class SupersessionGap implements Check {

    static final LintCode CODE = LintCode.of(
            "supersession-gap", Severity.WARNING, "A chain of stances that replace each other has a gap or a fork.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var pack = subject.pack();
        return subject.heard()
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
                .map(earlier -> LintFinding.of(
                        CODE,
                        stance,
                        Phrase.of(
                                "From %s, the end of %s, to %s neither of the two applies.",
                                earlier.until().orElseThrow(),
                                earlier.id(),
                                stance.stated().counts()),
                        Phrase.of(
                                "Move @until of %s, or leave @supersedes out: nothing is left to replace.",
                                earlier.id())));
    }

    /** Two stances replace the same one, and neither of them the other. */
    private static Optional<LintFinding> fork(Stance stance, PolicyPack pack) {
        var successors = pack.successors(stance);
        if (successors.size() < 2) {
            return Optional.empty();
        }
        var names = successors.stream().map(Stance::id).toList();
        return Optional.of(LintFinding.of(
                CODE,
                stance,
                Phrase.of("%s each replace it, so they stand side by side.", Phrase.joined(names)),
                Phrase.of("Let each stance of the chain name the one before it.")));
    }

    /** What replaced a stance no longer holds, and nothing replaced it in turn. */
    private static Optional<LintFinding> lapsed(Stance stance, PolicyPack pack) {
        if (stance.supersedes().isEmpty()
                || stance.until().isEmpty()
                || !pack.successors(stance).isEmpty()
                || stance.until().get().isAfter(pack.info().recordUntil())) {
            return Optional.empty();
        }

        return Optional.of(LintFinding.of(
                CODE,
                stance,
                Phrase.of(
                        "It replaced %s and holds until %s: from then on nothing of the chain applies, for what was"
                                + " replaced does not revive.",
                        stance.supersedes().get(), stance.until().get()),
                Phrase.of("Write down what the actor said next, or drop @supersedes and give both their own @until.")));
    }
}
