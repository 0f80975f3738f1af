package stance.explore.space;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.work.StoppedException;

/**
 * The groups of slots that rules look at together. A match needs one provision for each condition that something is
 * there, and depends besides on all those that a condition with {@code not}, {@code forall} or {@code accumulate} may
 * look at: whatever else a package holds, it neither makes nor undoes the match.
 */
final class Scopes {

    /** The name by which rules ask about the scenario, which is no provision. */
    private static final String SCENARIO = "Scenario";

    private final Space space;

    Scopes(Space space) {
        this.space = space;
    }

    /** Groups of which one holds all that a match of the rule depends on, each in the order of the slots. */
    Set<List<Integer>> of(RuleForm rule) {
        var always = new TreeSet<Integer>();
        var choices = new ArrayList<List<Integer>>();
        for (var condition : rule.conditions()) {
            var slots = slots(condition);
            if (!asksForOne(condition)) {
                always.addAll(slots);
            } else if (!slots.isEmpty()) {
                choices.add(slots);
            } else if (!isMetOutside(condition)) {
                return Set.of();
            }
        }
        var scopes = new LinkedHashSet<List<Integer>>();
        choose(choices, 0, always, scopes);
        return scopes;
    }

    /** The slots of which some option may be what is looked for. */
    List<Integer> slots(Predicate<Term> looked) {
        return IntStream.range(0, space.slots().size())
                .filter(slot -> space.slots().get(slot).options().stream()
                        .anyMatch(option -> option.term().filter(looked).isPresent()))
                .boxed()
                .toList();
    }

    private static boolean asksForOne(Condition condition) {
        return condition instanceof Pattern || condition instanceof Presence || condition instanceof Alternatives;
    }

    private List<Integer> slots(Condition condition) {
        return slots(term -> mayMatch(condition, term.type()));
    }

    private boolean isMetOutside(Condition condition) {
        return condition.eachPattern().anyMatch(pattern -> pattern.type().equals(SCENARIO))
                || space.base().context().values().stream().anyMatch(term -> mayMatch(condition, term.type()));
    }

    private boolean mayMatch(Condition condition, ProvisionType type) {
        var vocabulary = space.base().pack().vocabulary();
        return condition
                .eachPattern()
                .anyMatch(pattern -> vocabulary.lineage(type).contains(pattern.type()));
    }

    private static void choose(
            List<List<Integer>> choices, int from, SortedSet<Integer> chosen, Set<List<Integer>> scopes) {
        StoppedException.ifInterrupted();
        if (from == choices.size()) {
            scopes.add(List.copyOf(chosen));
            return;
        }
        // One provision may meet two conditions, and does so in a group with any other as well.
        var others = choices.get(from).stream()
                .filter(slot -> !chosen.contains(slot))
                .toList();
        if (others.isEmpty()) {
            choose(choices, from + 1, chosen, scopes);
        }
        for (var slot : others) {
            var more = new TreeSet<>(chosen);
            more.add(slot);
            choose(choices, from + 1, more, scopes);
        }
    }
}
