package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.negotiate.graph.Preference;
import stance.scenario.Response;

/**
 * What a party prefers by its own answers: a state is better where the set of cells that it rejects is smaller by
 * inclusion; those being equal, the set to which it objects, then those under a condition, then, larger, those that it
 * accepts. That is all that the record decides.
 */
final class CellOrder {

    private static final List<Response> FROM_WORST =
            List.of(Response.REJECTS, Response.OBJECTS, Response.CONDITIONAL, Response.ACCEPTS);

    private CellOrder() {}

    /** By inclusion; pairs that it does not decide are open. */
    static Preference byInclusion(String party, List<Evaluation> states) {
        var numbers = new LinkedHashMap<Map<Response, Set<String>>, Integer>();
        var classes = states.stream()
                .mapToInt(state -> {
                    var cells = cells(party, state);
                    var number = numbers.get(cells);
                    if (number == null) {
                        number = numbers.size();
                        numbers.put(cells, number);
                    }
                    return number;
                })
                .toArray();
        var all = List.copyOf(numbers.keySet());
        var better = new ArrayList<BitSet>();
        for (var from : all) {
            var above = new BitSet(all.size());
            for (var to = 0; to < all.size(); to++) {
                above.set(to, isBetter(from, all.get(to)));
            }
            better.add(above);
        }
        return Preference.partial(classes, better);
    }

    /** By how many there are: an assumption, under which every two states can be compared. */
    static Preference byCounts(String party, List<Evaluation> states) {
        var counts = states.stream()
                .map(state -> FROM_WORST.stream()
                        .map(response -> {
                            var size = cells(party, state)
                                    .getOrDefault(response, Set.of())
                                    .size();
                            return response == Response.ACCEPTS ? size : -size;
                        })
                        .toList())
                .toList();
        var levels = counts.stream().distinct().sorted(CellOrder::compare).toList();
        var levelOf = IntStream.range(0, levels.size()).boxed().collect(Collectors.toMap(levels::get, level -> level));
        return Preference.complete(counts.stream().mapToInt(levelOf::get).toArray());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .map(i -> Integer.compare(one.get(i), other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static Map<Response, Set<String>> cells(String party, Evaluation state) {
        return state.outcome().cellsOf(party).stream()
                .filter(cell -> cell.response() != Response.SILENT)
                .collect(Collectors.groupingBy(
                        Cell::response,
                        () -> new EnumMap<>(Response.class),
                        Collectors.mapping(Cell::name, Collectors.toSet())));
    }

    private static boolean isBetter(Map<Response, Set<String>> from, Map<Response, Set<String>> to) {
        return FROM_WORST.stream()
                .filter(response -> !of(from, response).equals(of(to, response)))
                .min(Comparator.comparingInt(FROM_WORST::indexOf))
                .filter(response -> response == Response.ACCEPTS
                        ? of(to, response).containsAll(of(from, response))
                        : of(from, response).containsAll(of(to, response)))
                .isPresent();
    }

    private static Set<String> of(Map<Response, Set<String>> cells, Response response) {
        return cells.getOrDefault(response, Set.of());
    }
}
