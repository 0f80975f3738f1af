package stance.regress.coverage;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import stance.evaluate.Applicability;
import stance.evaluate.Evaluation;
import stance.explain.Attempt;
import stance.explain.Explainer;
import stance.explain.Step;
import stance.explain.Step.PatternStep;
import stance.problem.Spot;

/**
 * What one test touches.
 *
 * @param test its id
 * @param fired the ids of the stances that spoke
 * @param near the ids of those that apply and of which a rule did not match for want of one condition alone
 * @param matched the names of the rules that matched, of stances that apply
 */
record Touches(
        String test, Set<String> fired, Set<String> near, Set<String> matched, Set<Place> held, Set<Place> failed) {

    /** A condition by its rule and where it stands; two spots are equal wherever they are. */
    record Place(String rule, int line, int column) {
        static Place of(String rule, Spot at) {
            return new Place(rule, at.line(), at.column());
        }
    }

    static Touches of(String test, Evaluation evaluation) {
        var proposal = evaluation.proposal();
        var touches =
                new Touches(test, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        evaluation
                .findings()
                .forEach(finding -> touches.fired.add(finding.stance().id()));
        var applicability = Applicability.of(proposal.pack(), proposal.asOf(), evaluation.filters());
        var attempts = Explainer.of(proposal.pack()).attempts(evaluation);
        var matched = attempts.stream()
                .filter(Attempt::isMatch)
                .map(attempt -> attempt.rule().name())
                .collect(Collectors.toSet());
        for (var attempt : attempts) {
            var rule = attempt.rule();
            if (applicability.applies(rule.stance()) && matched.contains(rule.name())) {
                touches.matched.add(rule.name());
            } else if (applicability.applies(rule.stance()) && attempt.missed() == 1) {
                touches.near.add(rule.stance());
            }
            touches.add(attempt);
        }
        return touches;
    }

    private void add(Attempt attempt) {
        attempt.steps().forEach(step -> add(attempt.rule().name(), step));
    }

    private void add(String rule, Step step) {
        if (step instanceof PatternStep pattern) {
            pattern.constraints().forEach(each -> add(rule, each.form().at(), each.held()));
            if (pattern.conditions() == 1) {
                add(rule, pattern.form().at(), pattern.held());
            }
        } else if (step instanceof Step.PresenceStep presence) {
            add(rule, presence.form().at(), presence.held());
        } else if (step instanceof Step.AbsenceStep absence) {
            add(rule, absence.form().at(), absence.held());
        } else if (step instanceof Step.UniversalStep universal) {
            add(rule, universal.form().at(), universal.held());
        } else if (step instanceof Step.AccumulationStep accumulation) {
            add(rule, accumulation.form().at(), accumulation.held());
        }
    }

    private void add(String rule, Spot at, boolean isHeld) {
        (isHeld ? held : failed).add(Place.of(rule, at));
    }
}
