package stance.pack.check;

import java.util.List;
import stance.language.Phrase;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.RuleForm;
import stance.problem.Place;
import stance.problem.Problems;

/** Refuses rules so large that compiling or matching them would take more than a moment. */
record RuleLimits(String file, Problems problems) {

    static final int MAX_CONDITIONS = 16;

    /** The most rules that Drools makes of one: the product of the branches of its {@code or} conditions. */
    static final int MAX_BRANCHES = 32;

    /** The most comparisons and bindings; each value of {@code in} counts. */
    static final int MAX_COMPARISONS = 512;

    /** The most of those that a demand is made of: where it is open takes many times as many. */
    static final int MAX_DEMANDED = 128;

    static final int MAX_EFFECTS = 32;

    void check(RuleForm rule) {
        var conditions = rule.conditions();
        check(
                rule,
                conditions.stream().filter(RuleLimits::isPositive).count(),
                RuleChecker.MAX_PATTERNS,
                Phrase.of("positive patterns"),
                Phrase.of("Ask for mere presence with exists."));
        check(rule, conditions.size(), MAX_CONDITIONS, Phrase.of("conditions"), Phrase.NONE);
        check(
                rule,
                conditions.stream().mapToLong(RuleLimits::branches).reduce(1, RuleLimits::product),
                MAX_BRANCHES,
                Phrase.of("combinations of \"or\""),
                Phrase.of("Compare with in or || inside of one pattern."));
        check(
                rule,
                conditions.stream().mapToLong(RuleLimits::comparisons).sum(),
                MAX_COMPARISONS,
                Phrase.of("comparisons"),
                Phrase.NONE);
        check(rule, rule.effects().size(), MAX_EFFECTS, Phrase.of("effects"), Phrase.NONE);
    }

    private void check(RuleForm rule, long count, int most, Phrase what, Phrase hint) {
        if (count > most) {
            problems.error(
                    "rule.limit",
                    Place.of(file, rule.at()),
                    Phrase.of("The rule has %s %s; %s are the most.", count, what, most),
                    hint);
        }
    }

    private static boolean isPositive(Condition condition) {
        return condition instanceof Pattern || condition instanceof Alternatives;
    }

    private static long branches(Condition condition) {
        return condition instanceof Alternatives several ? several.patterns().size() : 1;
    }

    private static long product(long one, long other) {
        return Math.min(one * other, Integer.MAX_VALUE);
    }

    private static long comparisons(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return ofAll(pattern.constraints());
        } else if (condition instanceof Absence absence) {
            return comparisons(absence.pattern());
        } else if (condition instanceof Presence presence) {
            return comparisons(presence.pattern());
        } else if (condition instanceof Universal universal) {
            return comparisons(universal.pattern());
        } else if (condition instanceof Alternatives several) {
            return several.patterns().stream()
                    .mapToLong(RuleLimits::comparisons)
                    .sum();
        }
        var figure = (Accumulation) condition;
        return comparisons(figure.pattern()) + figure.tests().size();
    }

    /** How many comparisons these are. */
    static long ofAll(List<Constraint> constraints) {
        return constraints.stream().mapToLong(Constraint::size).sum();
    }
}
