package stance.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Sums cells up: each party's response to the package is its worst, and the worst of all decides. */
final class OutcomeTally {

    private final List<Cell> cells;
    private final Map<String, Response> responses = new LinkedHashMap<>();
    private Response worst = Response.ACCEPTS;
    private Response overall = Response.ACCEPTS;

    OutcomeTally(Proposal proposal) {
        cells = new ArrayList<>(
                proposal.parties().size() * proposal.provisions().size());
    }

    void add(Cell cell) {
        cells.add(cell);
        worst = worst.worst(cell.response());
    }

    /** These were the cells of this party. */
    void end(String party) {
        responses.put(party, worst);
        overall = overall.worst(worst);
        worst = Response.ACCEPTS;
    }

    Outcome outcome() {
        return new Outcome(verdict(overall), cells, responses);
    }

    /** The verdict where this is the worst response. */
    static Verdict verdict(Response worst) {
        return switch (worst) {
            case REJECTS -> Verdict.CONFLICT;
            case OBJECTS, CONDITIONAL -> Verdict.NEGOTIABLE;
            case SILENT -> Verdict.UNDETERMINED;
            case ACCEPTS -> Verdict.AGREEMENT;
        };
    }
}
