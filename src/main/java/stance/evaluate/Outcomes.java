package stance.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.record.Basis;
import stance.pack.record.Strength;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Makes cells, responses and the verdict of a reading out of findings (design of Stance, section 4). */
final class Outcomes {

    private final Proposal proposal;
    private final Presumption presumption;
    private final Map<String, List<CellGroup>> groups = new LinkedHashMap<>();

    Outcomes(Proposal proposal, List<Finding> findings, Presumption presumption) {
        this.proposal = proposal;
        this.presumption = presumption;
        proposal.parties().forEach(party -> groups.put(party, CellGroup.of(proposal, party, findings)));
    }

    Outcome in(Reading reading) {
        var cells = new ArrayList<Cell>();
        var responses = new LinkedHashMap<String, Response>();
        var overall = Response.ACCEPTS;
        for (var party : groups.entrySet()) {
            var worst = Response.ACCEPTS;
            for (var group : party.getValue()) {
                var cell = cell(party.getKey(), group, reading);
                cells.add(cell);
                worst = worst.worst(cell.response());
            }
            responses.put(party.getKey(), worst);
            overall = overall.worst(worst);
        }
        return new Outcome(reading, verdict(overall), cells, responses);
    }

    private static Verdict verdict(Response worst) {
        return switch (worst) {
            case REJECTS -> Verdict.CONFLICT;
            case OBJECTS, CONDITIONAL -> Verdict.NEGOTIABLE;
            case SILENT -> Verdict.UNDETERMINED;
            case ACCEPTS -> Verdict.AGREEMENT;
        };
    }

    private Cell cell(String party, CellGroup group, Reading reading) {
        var targets = group.targets();
        var counted = counted(group.findings(), reading);
        if (!counted.isEmpty()) {
            var worst = worst(counted);
            return new Cell(party, targets, worst, ground(counted, worst), counted);
        }
        if (group.isSingle()) {
            var id = targets.get(0);
            if (group.welcomed()) {
                return new Cell(party, targets, Response.ACCEPTS, Ground.COMBINATION, List.of());
            }
            if (presumption.holds(party, id)) {
                return new Cell(party, targets, Response.ACCEPTS, Ground.PRESUMED, List.of());
            }
            var assumed = Optional.ofNullable(
                    proposal.assumptions().getOrDefault(party, Map.of()).get(id));
            // An assumption fills silence alone: who spoke against it, were it a mere preference, was not silent.
            if (assumed.isPresent() && group.findings().isEmpty()) {
                return new Cell(party, targets, assumed.get(), Ground.ASSUMED, List.of());
            }
        }
        if (reading == Reading.STRICT) {
            return new Cell(party, targets, Response.SILENT, Ground.NOTHING, List.of());
        }
        var ground = group.findings().isEmpty() ? Ground.CONSENT : Ground.SET_ASIDE;
        return new Cell(party, targets, Response.ACCEPTS, ground, List.of());
    }

    /** Inferred where every finding that gives the response is. */
    private static Ground ground(List<Finding> counted, Response worst) {
        for (var finding : counted) {
            if (response(finding) == worst && finding.stance().basis() != Basis.INFERRED) {
                return Ground.STANCE;
            }
        }
        return Ground.INFERRED;
    }

    private static List<Finding> counted(List<Finding> own, Reading reading) {
        return reading == Reading.STRICT
                ? own
                : own.stream()
                        .filter(finding -> finding.effect().isPositive() || finding.strength() != Strength.PREFERENCE)
                        .toList();
    }

    private static Response worst(List<Finding> findings) {
        var worst = Response.ACCEPTS;
        for (var finding : findings) {
            worst = worst.worst(response(finding));
        }
        return worst;
    }

    private static Response response(Finding finding) {
        return finding.response()
                .orElseThrow(() -> new IllegalArgumentException("This effect answers nothing: " + finding.effect()));
    }
}
