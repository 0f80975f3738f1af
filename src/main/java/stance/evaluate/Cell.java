package stance.evaluate;

import java.util.List;
import stance.scenario.Cells;
import stance.scenario.Response;

/**
 * What one party makes of one provision, of one combination, or of the package as a whole.
 *
 * @param party the id of the actor
 * @param provisions the ids of the provisions, in alphabetical order; none for the package
 * @param findings those on this cell that count in this reading
 */
public record Cell(String party, List<String> provisions, Response response, Ground ground, List<Finding> findings) {

    /** Keeps its own copies. */
    public Cell {
        provisions = List.copyOf(provisions);
        findings = List.copyOf(findings);
    }

    /** The cell's name, as in {@link Cells}. */
    public String name() {
        return Cells.name(provisions);
    }

    /** Whether it is about one provision alone. */
    public boolean isSingle() {
        return provisions.size() == 1;
    }
}
