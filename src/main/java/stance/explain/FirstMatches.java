package stance.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stance.pack.RuleMatch;
import stance.pack.record.StanceRule;

/**
 * The matches of one stance by the facts that they hold, for the first one that holds some. Where these are as many as
 * the largest match of a rule has, it is found at once, however many matches there are.
 */
final class FirstMatches {

    private final List<OfRule> rules;

    /** Of these matches, in this order; those of one rule stand together. */
    FirstMatches(List<RuleMatch> matches) {
        this.rules = matches.stream()
                .collect(Collectors.groupingBy(
                        match -> match.rule().name(), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values()
                .stream()
                .map(OfRule::of)
                .toList();
    }

    /** The first match, by a rule that is wanted, which holds all these facts. */
    Optional<RuleMatch> holding(List<String> facts, Predicate<StanceRule> wanted) {
        var all = Set.copyOf(facts);
        return rules.stream()
                .filter(each -> wanted.test(each.rule()))
                .flatMap(each -> each.holding(all).stream())
                .findFirst();
    }

    /**
     * The matches of one rule.
     *
     * @param first the first match that holds just these facts, in the order of the matches
     * @param most how many facts the largest match holds
     */
    private record OfRule(StanceRule rule, Map<Set<String>, RuleMatch> first, int most) {

        static OfRule of(List<RuleMatch> matches) {
            var first = new LinkedHashMap<Set<String>, RuleMatch>();
            matches.forEach(match -> first.putIfAbsent(Set.copyOf(match.facts()), match));
            var most = first.keySet().stream().mapToInt(Set::size).max().orElse(0);
            return new OfRule(matches.get(0).rule(), first, most);
        }

        Optional<RuleMatch> holding(Set<String> facts) {
            if (facts.size() == most) {
                return Optional.ofNullable(first.get(facts));
            }
            return first.entrySet().stream()
                    .filter(entry -> entry.getKey().containsAll(facts))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }
}
