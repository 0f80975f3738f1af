package stance.regress.lint;

import static stance.regress.lint.LintCode.NEVER_FIRES;
import static stance.regress.lint.LintCode.NOT_SEARCHED;

import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.evaluate.Filters;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.regress.witness.Witnesses;

/** Finds stances that have no day, and rules that match no proposal. */
record NeverFires(Witnesses witnesses) implements Check {

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.pack().stances().stream().flatMap(stance -> of(stance, subject.pack()));
    }

    private Stream<LintFinding> of(Stance stance, PolicyPack pack) {
        var first = stance.stated().counts();
        if (!Applicability.of(pack, first, Filters.NONE).applies(stance.id())) {
            return Stream.of(LintFinding.of(
                    NEVER_FIRES,
                    stance.id(),
                    stance.place(),
                    "It never applies: it is replaced or ends on " + first + ", the day from which it counts.",
                    "Correct @stated, @until, or the @supersedes of the stance that replaces it."));
        }
        return stance.rules().stream().flatMap(rule -> of(rule).stream());
    }

    private Optional<LintFinding> of(StanceRule rule) {
        var candidates = witnesses.of(rule);
        var isFound = candidates.proposals().stream()
                .anyMatch(proposal -> witnesses.matching(proposal).contains(rule.name()));
        if (isFound) {
            return Optional.empty();
        }
        var tried = candidates.proposals().size();
        return Optional.of(
                candidates.isComplete()
                        ? LintFinding.of(
                                NEVER_FIRES,
                                rule.stance(),
                                rule.place(),
                                "The rule \"" + rule.name() + "\" matches nothing, whichever of the values that rules"
                                        + " tell apart a proposal has"
                                        + (tried == 0
                                                ? "."
                                                : " (" + tried + (tried == 1 ? " combination)." : " combinations).")),
                                "Correct its conditions: no provision can meet them all.")
                        : LintFinding.of(
                                NOT_SEARCHED,
                                rule.stance(),
                                rule.place(),
                                "Whether the rule \"" + rule.name() + "\" ever matches is open: none of "
                                        + NotSearched.words(candidates, "meets it"),
                                "Test it by a scenario, or give it fewer conditions."));
    }
}
