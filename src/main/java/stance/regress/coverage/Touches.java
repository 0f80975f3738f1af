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
import stance.regress.TestCase;
import stance.scenario.Expectation;

/**
 * What one test touches.
 *
 * @param test its id
 * @param reviewed whether somebody has held its expectation against the record
 * @param fired the ids of the stances that spoke
 * @param near the ids of those that apply and of which a rule did not match for want of one condition alone
 * @param matched the names of the rules that matched, of stances that apply
 */
record Touches(
        String test,
        boolean reviewed,
        Set<String> fired,
        Set<String> near,
        Set<String> matched,
        Set<Place> held,
        Set<Place> failed) {

    /** A condition by its rule and where it stands; two spots are equal wherever they are. */
    record Place(String rule, int line, int column) {
        static Place of(String rule, Spot at) {
            return new Place(rule, at.line(), at.column());
        }
    }

    /**
     * What a test touches.
     *
     * @param index its place in the run
     * @param nearest told how far each rule came
     */
    static Touches of(int index, TestCase test, Evaluation evaluation, NearestTests nearest) {
        var proposal = evaluation.proposal();
        var touches = new Touches(
                test.id(),
                isReviewed(test),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
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
            nearest.add(index, test.id(), attempt);
            touches.add(attempt, (at, held) -> nearest.add(attempt, at, held, index, test.id()));
        }
        return touches;
    }

    private static boolean isReviewed(TestCase test) {
        return test.expectation().map(Expectation::reviewed).orElse(true);
    }

    /** Told how a condition came out. */
    private interface Outcome {
        void of(Spot at, boolean held);
    }

    private void add(Attempt attempt, Outcome told) {
        attempt.steps()
                .forEach(step -> outcomes(step, (at, isHeld) -> {
                    (isHeld ? held : failed).add(Place.of(attempt.rule().name(), at));
                    told.of(at, isHeld);
                }));
    }

    private static void outcomes(Step step, Outcome told) {
        if (step instanceof PatternStep pattern) {
            pattern.constraints().forEach(each -> told.of(each.form().at(), each.held()));
            if (pattern.conditions() == 1) {
                told.of(pattern.form().at(), pattern.held());
            }
        } else if (step instanceof Step.PresenceStep presence) {
            told.of(presence.form().at(), presence.held());
        } else if (step instanceof Step.AbsenceStep absence) {
            told.of(absence.form().at(), absence.held());
        } else if (step instanceof Step.UniversalStep universal) {
            told.of(universal.form().at(), universal.held());
        } else if (step instanceof Step.AccumulationStep accumulation) {
            told.of(accumulation.form().at(), accumulation.held());
        }
    }
}
