package stance.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of a proposal.
 *
 * @param cells party by party in the order of the scenario; of each the provisions in the order of the scenario, then
 *     the combinations by name, then the package
 * @param responses what each party makes of the package: the worst over its cells
 */
public record Outcome(Verdict verdict, List<Cell> cells, Map<String, Response> responses) {

    /** Keeps its own copies. */
    public Outcome {
        cells = List.copyOf(cells);
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
    }

    /** The cell of a party by its name; empty where there is none. */
    public Optional<Cell> cell(String party, String name) {
        return cells.stream()
                .filter(cell -> cell.party().equals(party) && cell.name().equals(name))
                .findFirst();
    }

    /**
     * What a party makes of the package.
     *
     * @throws IllegalArgumentException if it is not a party
     */
    public Response response(String party) {
        return Optional.ofNullable(responses.get(party))
                .orElseThrow(() -> new IllegalArgumentException("Not a party: " + party));
    }

    /** The cells of a party. */
    public List<Cell> cellsOf(String party) {
        return cells.stream().filter(cell -> cell.party().equals(party)).toList();
    }
}
