package stance.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.explain.ConditionQuestion.Holding;
import stance.explain.ConditionQuestion.OfAccumulation;
import stance.explain.ConditionQuestion.OfQuantifier;
import stance.explain.Step.AbsenceStep;
import stance.explain.Step.AccumulationStep;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.PatternStep;
import stance.explain.Step.PresenceStep;
import stance.explain.Step.UnaskedStep;
import stance.explain.Step.UniversalStep;
import stance.pack.PolicyPack;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;

/** Tells the conditions of a branch one by one, as they came out with one choice of facts. */
final class StepMaker {

    private final Branch branch;
    private final Search search;
    private final Answers answers;
    private final ValueFinder values;
    private final PolicyPack pack;

    StepMaker(Search search, Answers answers, ProposalFacts facts) {
        this.branch = search.branch();
        this.search = search;
        this.answers = answers;
        this.values = new ValueFinder(branch, facts);
        this.pack = facts.pack();
    }

    Attempt attempt(FactChoice way) {
        return Attempt.of(
                pack,
                branch.rule(),
                IntStream.range(0, branch.conditions().size())
                        .mapToObj(place -> step(place, way))
                        .toList());
    }

    private Step step(int place, FactChoice way) {
        var condition = branch.conditions().get(place);
        var asked = branch.asked().get(place);
        if (condition instanceof Pattern pattern) {
            return pattern(place, pattern, way, way.fact(place));
        } else if (condition instanceof Presence presence) {
            var asking = search.asking(place);
            var nearest = asking.candidates().stream().min(asking.nearest(way));
            return new PresenceStep(presence, pattern(place, presence.pattern(), way, nearest));
        } else if (asked instanceof OfQuantifier quantifier) {
            return way.met(quantifier.holding().needed())
                    .map(beside -> quantifier(condition, quantifier, way, beside))
                    .orElseGet(() -> new UnaskedStep(condition));
        } else if (condition instanceof Accumulation form && asked instanceof OfAccumulation accumulation) {
            var holding = accumulation.holding();
            return way.met(holding.needed()).isEmpty()
                    ? new UnaskedStep(condition)
                    : new AccumulationStep(form, search.isHeld(holding, way), figure(accumulation.figure(), way));
        }
        throw new IllegalArgumentException("Not of one branch: " + condition);
    }

    private Step quantifier(Condition condition, OfQuantifier asked, FactChoice way, List<String> beside) {
        var isHeld = search.isHeld(asked.holding(), way);
        var matching = matching(asked.matching(), beside);
        if (condition instanceof Absence absence) {
            return new AbsenceStep(absence, isHeld, matching);
        }
        var others = new ArrayList<>(answers.to(asked.ofType()).facts());
        others.removeAll(matching);
        return new UniversalStep((Universal) condition, isHeld, others);
    }

    private Optional<String> figure(Holding figure, FactChoice way) {
        return way.met(figure.needed())
                .flatMap(facts -> answers.to(figure.inquiry()).figure(facts));
    }

    private PatternStep pattern(int place, Pattern form, FactChoice way, Optional<String> fact) {
        var constraints = new ArrayList<ConstraintStep>();
        if (fact.isPresent()) {
            for (var part : search.asking(place).parts()) {
                part.isMet(way, fact.get())
                        .map(held -> values.step(part.form(), held, place, fact.get(), way))
                        .ifPresent(constraints::add);
            }
        }
        return new PatternStep(form, fact, constraints);
    }

    /** The facts that meet the pattern beside these. */
    private List<String> matching(Inquiry matching, List<String> beside) {
        return answers.to(matching).ways().stream()
                .filter(facts -> facts.subList(0, beside.size()).equals(beside))
                .map(facts -> facts.get(beside.size()))
                .sorted()
                .toList();
    }
}
