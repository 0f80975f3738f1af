package stance.evaluate;

import java.util.List;
import java.util.Map;
import stance.pack.record.Basis;
import stance.pack.record.Strength;
import stance.scenario.Proposal;
import stance.scenario.Response;

/**
 * Makes cells, responses and the verdict of each reading out of findings (design of Stance, section 4). There may be
 * many cells, and few differ between the readings: those that do not are made once.
 */
final class Outcomes {

    private final Proposal proposal;
    private final Presumption presumption;
    private final OutcomeTally strict;
    private final OutcomeTally lenient;

    Outcomes(Proposal proposal, FindingList findings, Presumption presumption) {
        this.proposal = proposal;
        this.presumption = presumption;
        this.strict = new OutcomeTally(proposal);
        this.lenient = new OutcomeTally(proposal);
        var groups = new CellGroups(proposal);
        for (var party : proposal.parties()) {
            for (var group : groups.of(findings.of(party))) {
                add(party, group);
            }
            strict.end(party);
            lenient.end(party);
        }
    }

    Outcome in(Reading reading) {
        return (reading == Reading.STRICT ? strict : lenient).outcome(reading);
    }

    private void add(String party, CellGroup group) {
        var all = group.findings();
        if (all.isEmpty()) {
            var silence = silence(party, group, Reading.STRICT);
            strict.add(silence);
            lenient.add(silence.response() == Response.SILENT ? silence(party, group, Reading.LENIENT) : silence);
            return;
        }
        var whole = cell(party, group, all);
        strict.add(whole);
        var counted = counted(all);
        if (counted.isEmpty()) {
            lenient.add(silence(party, group, Reading.LENIENT));
        } else {
            lenient.add(counted.size() == all.size() ? whole : cell(party, group, counted));
        }
    }

    private static Cell cell(String party, CellGroup group, List<Finding> counted) {
        var worst = worst(counted);
        return new Cell(party, group.targets(), worst, ground(counted, worst), counted);
    }

    /** The cell of a party of which no finding counts. */
    private Cell silence(String party, CellGroup group, Reading reading) {
        var targets = group.targets();
        if (group.isSingle()) {
            var id = targets.get(0);
            if (group.welcomed()) {
                return new Cell(party, targets, Response.ACCEPTS, Ground.COMBINATION, List.of());
            }
            if (presumption.holds(party, id)) {
                return new Cell(party, targets, Response.ACCEPTS, Ground.PRESUMED, List.of());
            }
            var assumed = proposal.assumptions().getOrDefault(party, Map.of()).get(id);
            // An assumption fills silence alone: who spoke against it, were it a mere preference, was not silent.
            if (assumed != null && group.findings().isEmpty()) {
                return new Cell(party, targets, assumed, Ground.ASSUMED, List.of());
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

    /** Those that count in the lenient reading; the same list where all do. */
    private static List<Finding> counted(List<Finding> all) {
        for (var finding : all) {
            if (isSetAside(finding)) {
                return all.stream().filter(each -> !isSetAside(each)).toList();
            }
        }
        return all;
    }

    private static boolean isSetAside(Finding finding) {
        return finding.strength() == Strength.PREFERENCE && !finding.effect().isPositive();
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
