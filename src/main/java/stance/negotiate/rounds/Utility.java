package stance.negotiate.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            sum += weights.getOrDefault(issue.id(), 0.0)
                    * values.getOrDefault(issue.id(), Map.of())
                            .getOrDefault(issue.options().get(choice.get(i)).toString(), 0.0);
        }
        return sum;
    }

    /** Notes what does not fit these issues. */
    void check(String party, List<Issue> issues, Problems problems) {
        var place = Place.of("utilities " + party);
        var slots = issues.stream().map(Issue::id).toList();
        weights.keySet().stream()
                .filter(slot -> !slots.contains(slot))
                .sorted()
                .forEach(slot -> problems.error(
                        "utilities.unknown-slot",
                        place,
                        Phrase.of("There is no provision \"%s\".", slot),
                        Nearest.hint(slot, slots)));
        for (var issue : issues) {
            var options = issue.options().stream().map(Phrase::toString).toList();
            var known = values.getOrDefault(issue.id(), Map.of());
            known.keySet().stream()
                    .filter(option -> !options.contains(option))
                    .sorted()
                    .forEach(option -> problems.error(
                            "utilities.unknown-option",
                            place,
                            Phrase.of("\"%s\" has no option \"%s\".", issue.id(), option),
                            Nearest.hint(option, options)));
            if (options.size() > 1) {
                options.stream()
                        .filter(option -> !known.containsKey(option))
                        .forEach(option -> problems.error(
                                "utilities.missing",
                                place,
                                Phrase.of("Nothing says what \"%s\" of \"%s\" is worth.", option, issue.id()),
                                Phrase.NONE));
            }
        }
    }
}
