package stance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.pack.form.Constraint;

/**
 * A pattern of a branch and what the engine answered about it.
 *
 * @param candidates the facts of its type, in the order of their ids
 */
record PatternQuestion(List<String> candidates, List<Part> parts) {

    /** A constraint, the places of the patterns that it compares with, and the facts that meet it beside theirs. */
    record Part(Constraint form, List<Integer> needed, Set<List<String>> met) {
        /** Whether a fact meets it; empty where it compares with a fact that was not found. */
        Optional<Boolean> isMet(FactChoice way, String fact) {
            return way.met(needed).map(others -> {
                var all = new ArrayList<>(others);
                all.add(fact);
                return met.contains(all);
            });
        }
    }

    static PatternQuestion of(ConditionQuestion.OfPattern asked, Answers answers) {
        var parts = asked.parts().stream()
                .map(part -> new Part(
                        part.form(), part.needed(), answers.to(part.meeting()).ways()))
                .toList();
        return new PatternQuestion(answers.to(asked.ofType()).facts(), parts);
    }

    boolean isMet(FactChoice way, String fact) {
        for (var part : parts) {
            if (!part.isMet(way, fact).orElse(false)) {
                return false;
            }
        }
        return true;
    }

    /** The most constraints met in the order of the rule, then the most in all, then the first by id. */
    Comparator<String> nearest(FactChoice way) {
        return Comparator.<String>comparingInt(fact -> -leading(way, fact))
                .thenComparingInt(fact -> -met(way, fact))
                .thenComparing(Comparator.naturalOrder());
    }

    int leading(FactChoice way, String fact) {
        var count = 0;
        for (var part : parts) {
            if (!part.isMet(way, fact).orElse(false)) {
                return count;
            }
            count++;
        }
        return count;
    }

    int met(FactChoice way, String fact) {
        var count = 0;
        for (var part : parts) {
            count += part.isMet(way, fact).orElse(false) ? 1 : 0;
        }
        return count;
    }
}
