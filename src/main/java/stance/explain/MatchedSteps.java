package stance.explain;

import java.util.List;
import java.util.stream.IntStream;
import stance.explain.Step.AbsenceStep;
import stance.explain.Step.PatternStep;
import stance.explain.Step.UniversalStep;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Universal;

/** Tells the conditions of a rule that matched: the engine said that all of them hold, so nothing is asked again. */
final class MatchedSteps {

    private final Branch branch;
    private final FactChoice way;
    private final ValueFinder values;
    private final PolicyPack pack;

    MatchedSteps(Branch branch, FactChoice way, ProposalFacts facts) {
        this.branch = branch;
        this.way = way;
        this.values = new ValueFinder(branch, facts);
        this.pack = facts.pack();
    }

    Attempt attempt() {
        return Attempt.of(
                pack,
                branch.rule(),
                IntStream.range(0, branch.conditions().size())
                        .mapToObj(this::step)
                        .toList());
    }

    private Step step(int place) {
        var condition = branch.conditions().get(place);
        if (condition instanceof Pattern pattern) {
            var fact = way.fact(place).orElseThrow();
            return new PatternStep(
                    pattern,
                    way.fact(place),
                    Conditions.asked(pattern).stream()
                            .map(form -> values.step(form, true, place, fact, way))
                            .toList());
        } else if (condition instanceof Absence absence) {
            return new AbsenceStep(absence, true, List.of());
        } else if (condition instanceof Universal universal) {
            return new UniversalStep(universal, true, List.of());
        }
        throw new IllegalArgumentException("This needs a question: " + condition);
    }
}
