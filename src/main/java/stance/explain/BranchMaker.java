package stance.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import stance.explain.ConditionQuestion.Holding;
import stance.explain.ConditionQuestion.OfAccumulation;
import stance.explain.ConditionQuestion.OfPattern;
import stance.explain.ConditionQuestion.OfPresence;
import stance.explain.ConditionQuestion.OfQuantifier;
import stance.explain.ConditionQuestion.Part;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.record.StanceRule;

/**
 * Makes the questions that tell how far a branch is met. A question holds what is asked after the earlier patterns that it
 * compares with, and nothing else, so that rules that ask alike share it.
 */
final class BranchMaker {

    private final List<Condition> conditions;
    private final Inquiries inquiries;

    private BranchMaker(List<Condition> conditions, Inquiries inquiries) {
        this.conditions = conditions;
        this.inquiries = inquiries;
    }

    /** The branches of a rule, in the order in which its alternatives are written. */
    static List<Branch> branches(StanceRule rule, Inquiries inquiries) {
        return rule.form()
                .branches()
                .map(form -> Branch.of(rule, form.conditions(), new BranchMaker(form.conditions(), inquiries).asked()))
                .toList();
    }

    private List<ConditionQuestion> asked() {
        return IntStream.range(0, conditions.size()).mapToObj(this::asked).toList();
    }

    private ConditionQuestion asked(int place) {
        var condition = conditions.get(place);
        if (condition instanceof Pattern pattern) {
            return pattern(place, pattern);
        } else if (condition instanceof Presence presence) {
            return new OfPresence(holding(place), pattern(place, presence.pattern()));
        } else if (condition instanceof Absence || condition instanceof Universal) {
            var pattern = Conditions.pattern(condition);
            var matching = after(needed(place, Conditions.names(condition)), pattern);
            return new OfQuantifier(holding(place), ofType(pattern), matching);
        } else if (condition instanceof Accumulation accumulation) {
            return new OfAccumulation(holding(place), figure(place, accumulation));
        }
        throw new IllegalArgumentException("Not of one branch: " + condition);
    }

    private OfPattern pattern(int place, Pattern pattern) {
        var parts = Conditions.asked(pattern).stream()
                .map(form -> part(place, pattern, form))
                .toList();
        return new OfPattern(ofType(pattern), parts);
    }

    /** Which facts are of the type of the pattern. */
    private Inquiry ofType(Pattern pattern) {
        return inquiries.of(List.of(new Pattern(pattern.at(), Optional.empty(), pattern.type(), List.of())));
    }

    /** Which facts meet a constraint of the pattern, beside facts of the needed patterns. */
    private Part part(int place, Pattern pattern, Constraint constraint) {
        var names = Conditions.names(constraint);
        var own = new ArrayList<Constraint>();
        Conditions.bindings(pattern)
                .filter(binding -> names.contains(binding.binding()))
                .forEach(own::add);
        own.add(constraint);
        var needed = needed(place, names);
        return new Part(
                constraint, needed, after(needed, new Pattern(pattern.at(), Optional.empty(), pattern.type(), own)));
    }

    /** Whether the condition holds, beside facts of the needed patterns. */
    private Holding holding(int place) {
        var condition = conditions.get(place);
        var needed = needed(place, Conditions.names(condition));
        return new Holding(needed, after(needed, condition));
    }

    /** What comes out of an accumulation, whether or not it passes its tests. */
    private Holding figure(int place, Accumulation form) {
        var asked =
                new Accumulation(form.at(), form.pattern(), form.result(), form.function(), form.argument(), List.of());
        var needed = needed(place, Conditions.names(asked));
        return new Holding(needed, after(needed, asked));
    }

    private Inquiry after(List<Integer> needed, Condition asked) {
        var all = new ArrayList<Condition>();
        needed.forEach(place -> all.add(conditions.get(place)));
        all.add(asked);
        return inquiries.of(all);
    }

    /** The places of the earlier patterns that bind these names, and of those that they in turn compare with. */
    private List<Integer> needed(int place, Set<String> names) {
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
}
