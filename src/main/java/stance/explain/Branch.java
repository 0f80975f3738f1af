package stance.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import stance.pack.Probes.Question;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.record.StanceRule;

/**
 * The conditions of a rule with one pattern chosen of each {@code or}, and the questions that tell how far they are
 * met. A question holds what is asked after the earlier patterns that it compares with, and nothing else, so that rules
 * that ask alike share it.
 */
record Branch(StanceRule rule, List<Condition> conditions) {

    /** Keeps its own copy. */
    Branch {
        conditions = List.copyOf(conditions);
    }

    /** The branches of a rule, in the order in which its alternatives are written. */
    static List<Branch> of(StanceRule rule) {
        return rule.form()
                .branches()
                .map(branch -> new Branch(rule, branch.conditions()))
                .toList();
    }

    /** Whether a match says by itself which value met each condition, without a question. */
    static boolean isPlain(StanceRule rule) {
        return rule.form().conditions().stream()
                .allMatch(condition ->
                        condition instanceof Pattern || condition instanceof Absence || condition instanceof Universal);
    }

    /** The places of the positive patterns among the conditions. */
    List<Integer> patterns() {
        return IntStream.range(0, conditions.size())
                .filter(place -> conditions.get(place) instanceof Pattern)
                .boxed()
                .toList();
    }

    /** The type of the pattern at a place. */
    String type(int place) {
        return Conditions.pattern(conditions.get(place)).type();
    }

    /** The places of the earlier patterns that bind these names, and of those that they in turn compare with. */
    List<Integer> needed(int place, Set<String> names) {
        var needed = new TreeSet<Integer>();
        var wanted = new LinkedHashSet<>(names);
        for (var earlier = place - 1; earlier >= 0; earlier--) {
            if (conditions.get(earlier) instanceof Pattern pattern
                    && Conditions.bindings(pattern).anyMatch(binding -> wanted.contains(binding.binding()))) {
                needed.add(earlier);
                wanted.addAll(Conditions.names(pattern));
            }
        }
        return List.copyOf(needed);
    }

    /** Which facts are of the type of the pattern. */
    Question ofType(int place) {
        var pattern = Conditions.pattern(conditions.get(place));
        return new Question(List.of(new Pattern(pattern.at(), Optional.empty(), pattern.type(), List.of())));
    }

    /** Which facts meet a constraint of the pattern, beside facts of the needed patterns. */
    Question meeting(int place, Constraint constraint) {
        var pattern = Conditions.pattern(conditions.get(place));
        var names = Conditions.names(constraint);
        var own = new ArrayList<Constraint>();
        Conditions.bindings(pattern)
                .filter(binding -> names.contains(binding.binding()))
                .forEach(own::add);
        own.add(constraint);
        var asked = new Pattern(pattern.at(), Optional.empty(), pattern.type(), own);
        return after(needed(place, names), asked);
    }

    /** Whether the condition holds, beside facts of the needed patterns. */
    Question holding(int place) {
        var condition = conditions.get(place);
        return after(needed(place, Conditions.names(condition)), condition);
    }

    /** Which facts meet the pattern of the condition, beside facts of the needed patterns. */
    Question matching(int place) {
        var condition = conditions.get(place);
        return after(needed(place, Conditions.names(condition)), Conditions.pattern(condition));
    }

    /** What comes out of an accumulation, whether or not it passes its tests. */
    Question figure(int place) {
        var form = (Accumulation) conditions.get(place);
        var asked =
                new Accumulation(form.at(), form.pattern(), form.result(), form.function(), form.argument(), List.of());
        return after(needed(place, Conditions.names(asked)), asked);
    }

    private Question after(List<Integer> needed, Condition asked) {
        var all = new ArrayList<Condition>();
        needed.forEach(place -> all.add(conditions.get(place)));
        all.add(asked);
        return new Question(all);
    }
}
