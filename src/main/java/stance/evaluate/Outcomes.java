package stance.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.evaluate.Finding.Aim;
import stance.pack.record.Strength;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** Makes cells, responses and the verdict of one reading out of findings (design of Stance, section 4). */
final class Outcomes {

    private final Proposal proposal;
    private final List<Finding> findings;
    private final Presumption presumption;
    private final Reading reading;

    private Outcomes(Proposal proposal, List<Finding> findings, Presumption presumption, Reading reading) {
        this.proposal = proposal;
        this.findings = findings;
        this.presumption = presumption;
        this.reading = reading;
    }

    static Outcome of(Proposal proposal, List<Finding> findings, Presumption presumption, Reading reading) {
        return new Outcomes(proposal, findings, presumption, reading).outcome();
    }

    private Outcome outcome() {
        var cells = new ArrayList<Cell>();
        var responses = new LinkedHashMap<String, Response>();
        for (var party : proposal.parties()) {
            var own = cells(party);
            cells.addAll(own);
            responses.put(
                    party, own.stream().map(Cell::response).reduce(Response.ACCEPTS, Response::worst));
        }
        return new Outcome(reading, verdict(responses.values()), cells, responses);
    }

    private static Verdict verdict(Iterable<Response> responses) {
        var worst = Response.ACCEPTS;
        for (var response : responses) {
            worst = worst.worst(response);
        }
        return switch (worst) {
            case REJECTS -> Verdict.CONFLICT;
            case OBJECTS, CONDITIONAL -> Verdict.NEGOTIABLE;
            case SILENT -> Verdict.UNDETERMINED;
            case ACCEPTS -> Verdict.AGREEMENT;
        };
    }

    private List<Cell> cells(String party) {
        var bySingle = new LinkedHashMap<String, List<Finding>>();
        proposal.provisions().keySet().forEach(id -> bySingle.put(id, new ArrayList<>()));
        var byCombination = new TreeMap<String, List<Finding>>();
        var onPackage = new ArrayList<Finding>();
        var welcomed = new HashSet<String>();
        for (var finding : findings) {
            if (!finding.answers() || !finding.stance().actor().id().equals(party)) {
                continue;
            }
            if (finding.aim() == Aim.PACKAGE) {
                onPackage.add(finding);
            } else if (finding.targets().size() == 1) {
                bySingle.computeIfAbsent(finding.cell(), id -> new ArrayList<>()).add(finding);
            } else {
                byCombination.computeIfAbsent(finding.cell(), name -> new ArrayList<>()).add(finding);
                if (finding.effect().isPositive()) {
                    welcomed.addAll(finding.targets());
                }
            }
        }
        var cells = new ArrayList<Cell>();
        bySingle.forEach((id, own) -> cells.add(single(party, id, own, welcomed.contains(id))));
        byCombination.values().forEach(own -> cells.add(spoken(party, own.get(0).targets(), own)));
        if (!onPackage.isEmpty()) {
            cells.add(spoken(party, List.of(), onPackage));
        }
        return cells;
    }

    private Cell single(String party, String id, List<Finding> own, boolean welcomed) {
        var targets = List.of(id);
        var counted = counted(own);
        if (!counted.isEmpty()) {
            return new Cell(party, targets, worst(counted), Ground.STANCE, counted);
        }
        if (welcomed) {
            return new Cell(party, targets, Response.ACCEPTS, Ground.COMBINATION, List.of());
        }
        if (presumption.holds(party, id)) {
            return new Cell(party, targets, Response.ACCEPTS, Ground.PRESUMED, List.of());
        }
        var assumed = Optional.ofNullable(
                proposal.assumptions().getOrDefault(party, Map.of()).get(id));
        return assumed.map(response -> new Cell(party, targets, response, Ground.ASSUMED, List.of()))
                .orElseGet(() -> unspoken(party, targets));
    }

    /** A combination or the package: there is a cell because a finding is on it. */
    private Cell spoken(String party, List<String> targets, List<Finding> own) {
        var counted = counted(own);
        return counted.isEmpty()
                ? unspoken(party, targets)
                : new Cell(party, targets, worst(counted), Ground.STANCE, counted);
    }

    private Cell unspoken(String party, List<String> targets) {
        return reading == Reading.STRICT
                ? new Cell(party, targets, Response.SILENT, Ground.NOTHING, List.of())
                : new Cell(party, targets, Response.ACCEPTS, Ground.CONSENT, List.of());
    }

    private List<Finding> counted(List<Finding> own) {
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
        return switch (finding.effect()) {
            case SUPPORTS, ACCEPTS -> Response.ACCEPTS;
            case REQUIRES -> finding.strength() == Strength.RED_LINE ? Response.REJECTS : Response.CONDITIONAL;
            case OPPOSES, RULES_OUT -> finding.strength() == Strength.RED_LINE ? Response.REJECTS : Response.OBJECTS;
            default -> throw new IllegalArgumentException("This effect answers nothing: " + finding.effect());
        };
    }
}
