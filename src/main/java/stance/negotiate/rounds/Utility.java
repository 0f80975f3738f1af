package stance.negotiate.rounds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.negotiate.conflict.Issue;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * What packages are worth to a party in numbers that somebody assumed: linear additive utility, the sum over the slots
 * of the weight of the slot times the value of its option (Raiffa 1982, The Art and Science of Negotiation). Immutable.
 *
 * @param weights by slot, from 0 to 1; together 1
 * @param values by slot and option, from 0 to 1
 * @param reservation what no deal is worth: packages that are worth less are below the floor
 */
public record Utility(Map<String, Double> weights, Map<String, Map<String, Double>> values, double reservation) {

    /** Keeps its own copies. */
    public Utility {
        weights = Map.copyOf(weights);
        var copies = new LinkedHashMap<String, Map<String, Double>>();
        values.forEach((slot, options) -> copies.put(slot, Map.copyOf(options)));
        values = Map.copyOf(copies);
    }

    /** What a package is worth, which has these options of the issues. */
    double of(List<Issue> issues, List<Integer> choice) {
        var sum = 0.0;
        for (var i = 0; i < issues.size(); i++) {
            var issue = issues.get(i);
            var known = values.getOrDefault(issue.id(), Map.of());
            sum += weights.getOrDefault(issue.id(), 0.0)
                    * issue.names().get(choice.get(i)).stream()
                            .filter(known::containsKey)
                            .sorted()
                            .findFirst()
                            .map(known::get)
                            .orElse(0.0);
        }
        return sum;
    }

    /** Notes what does not fit these issues. */
    void check(String party, List<Issue> issues, Problems problems) {
        var place = Place.of("utilities " + party);
        var slots = issues.stream().map(Issue::id).toList();
        Stream.concat(weights.keySet().stream(), values.keySet().stream())
                .filter(slot -> !slots.contains(slot))
                .distinct()
                .sorted()
                .forEach(slot -> problems.error(
                        "utilities.unknown-slot",
                        place,
                        Phrase.of("There is no provision \"%s\".", slot),
                        Nearest.hint(slot, slots)));
        for (var issue : issues) {
            var names = issue.names();
            var options = names.stream().flatMap(Set::stream).sorted().toList();
            var known = values.getOrDefault(issue.id(), Map.of());
            known.keySet().stream()
                    .filter(option -> !options.contains(option))
                    .sorted()
                    .forEach(option -> problems.error(
                            "utilities.unknown-option",
                            place,
                            Phrase.of("\"%s\" has no option \"%s\".", issue.id(), option),
                            Nearest.hint(option, options)));
            IntStream.range(0, names.size())
                    .filter(option -> names.size() > 1 && Collections.disjoint(names.get(option), known.keySet()))
                    .forEach(option -> problems.error(
                            "utilities.missing",
                            place,
                            Phrase.of(
                                    "Nothing says what \"%s\" of \"%s\" is worth.",
                                    issue.options().get(option), issue.id()),
                            Phrase.NONE));
        }
    }
}
