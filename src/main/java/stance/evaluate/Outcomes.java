package stance.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import stance.evaluate.Silence.Kind;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.scenario.Proposal;
import stance.scenario.Response;

/** Makes cells, responses and the verdict out of findings (design of Stance, section 4). */
final class Outcomes {

    private final Proposal proposal;
    private final FindingList findings;
    private final Presumption presumption;
    private final SuchStances onSuchTerms;
    /** What alignments and responses are both made of. */
    private final Map<String, List<Cell>> cells = new HashMap<>();

    Outcomes(Proposal proposal, FindingList findings, Presumption presumption) {
        this.proposal = proposal;
        this.findings = findings;
        this.presumption = presumption;
        this.onSuchTerms = SuchStances.of(proposal.pack());
    }

    /** What comes of the proposal. */
    Outcome outcome() {
        var tally = new OutcomeTally(proposal);
        for (var party : proposal.parties()) {
            cells(party).forEach(tally::add);
            tally.end(party);
        }
        return tally.outcome();
    }

    /** What a party makes of the package. */
    Response response(String party) {
        return cells(party).stream().map(Cell::response).reduce(Response.ACCEPTS, Response::worst);
    }

    /** By actor, be it a party or not, those of which no stance decides a cell left out. */
    Map<String, Alignment> alignments() {
        var alignments = new LinkedHashMap<String, Alignment>();
        for (var actor : findings.actors()) {
            if (!findings.of(actor).isEmpty()) {
                var alignment = Alignment.of(cells(actor), proposal);
                if (!alignment.isAbsent()) {
                    alignments.put(actor, alignment);
                }
            }
        }
        return Collections.unmodifiableMap(alignments);
    }

    private List<Cell> cells(String actor) {
        return cells.computeIfAbsent(actor, this::made);
    }

    /** The cells of an actor: each provision in the order of the scenario, the combinations by name, the package. */
    private List<Cell> made(String actor) {
        var groups = new CellGroups(findings.of(actor));
        var combinations = new ArrayList<Cell>();
        var welcome = new HashMap<String, List<Finding>>();
        for (var group : groups.combinations()) {
            var cell = combination(actor, group);
            combinations.add(cell);
            if (cell.response() == Response.ACCEPTS) {
                for (var id : group.targets()) {
                    group.findings().stream()
                            .filter(finding -> finding.effect().isPositive())
                            .forEach(finding -> welcome.computeIfAbsent(id, first -> new ArrayList<>(2))
                                    .add(finding));
                }
            }
        }
        var cells = new ArrayList<Cell>(proposal.provisions().size() + combinations.size() + 1);
        for (var id : proposal.provisions().keySet()) {
            cells.add(single(actor, id, groups.single(id), welcome.getOrDefault(id, List.of())));
        }
        cells.addAll(combinations);
        groups.ofPackage()
                .ifPresent(group -> cells.add(decided(actor, group.targets(), group.findings(), List.of())
                        .orElseThrow()));
        return cells;
    }

    /** Who proposes terms together has given up a mere preference against that. */
    private Cell combination(String actor, CellGroup group) {
        if (!presumption.isAsWritten(actor, group.targets())) {
            return decided(actor, group.targets(), group.findings(), List.of()).orElseThrow();
        }
        Predicate<Finding> givenUp =
                finding -> finding.effect().isNegative() && finding.strength() == Strength.PREFERENCE;
        var counted = group.findings().stream().filter(givenUp.negate()).toList();
        var setAside = group.findings().stream().filter(givenUp).toList();
        var decision = Decision.of(counted, List.of());
        return cell(
                actor,
                group.targets(),
                group.findings(),
                decision.orElse(new Decision(Response.ACCEPTS, Ground.PRESUMED, List.of())),
                setAside);
    }

    private Cell single(String actor, String id, Optional<CellGroup> group, List<Finding> welcome) {
        var targets = List.of(id);
        var cell = decided(actor, targets, group.map(CellGroup::findings).orElse(List.of()), welcome)
                .orElseGet(() ->
                        undecided(actor, targets, group.map(CellGroup::beside).orElse(List.of())));
        return group.filter(each -> !each.rates().isEmpty())
                .map(each -> cell.rated(Rates.one(each.rates(), proposal)))
                .orElse(cell);
    }

    private static Optional<Cell> decided(
            String actor, List<String> targets, List<Finding> own, List<Finding> welcome) {
        return Decision.of(own, welcome).map(decision -> cell(actor, targets, both(own, welcome), decision, List.of()));
    }

    private static Cell cell(
            String actor, List<String> targets, List<Finding> all, Decision decision, List<Finding> givenUp) {
        var setAside = decision.response() == Response.ACCEPTS
                ? all.stream().filter(finding -> finding.effect().isNegative()).toList()
                : givenUp;
        return new Cell(
                actor,
                targets,
                decision.response(),
                decision.ground(),
                all,
                decision.deciding(),
                setAside,
                List.of(),
                Optional.empty());
    }

    private static List<Finding> both(List<Finding> own, List<Finding> welcome) {
        if (welcome.isEmpty()) {
            return own;
        }
        var both = new ArrayList<>(own);
        both.addAll(welcome);
        return both;
    }

    /** The cell of a party of which no stance decides it. */
    private Cell undecided(String party, List<String> targets, List<Finding> beside) {
        var id = targets.get(0);
        if (presumption.holds(party, id)) {
            return undecided(party, targets, Response.ACCEPTS, Ground.PRESUMED, Optional.empty());
        }
        var silence = silence(party, id, beside);
        return proposal.assumptions()
                .of(party, id, silence.kind().isWithheld())
                .map(assumed -> undecided(party, targets, assumed, Ground.ASSUMED, Optional.of(silence)))
                .orElseGet(() -> undecided(party, targets, Response.SILENT, Ground.NOTHING, Optional.of(silence)));
    }

    private static Cell undecided(
            String party, List<String> targets, Response response, Ground ground, Optional<Silence> silence) {
        return new Cell(party, targets, response, ground, List.of(), List.of(), List.of(), List.of(), silence);
    }

    private Silence silence(String party, String id, List<Finding> beside) {
        var term = Objects.requireNonNull(proposal.provisions().get(id));
        var such = onSuchTerms.of(party, term.type());
        if (beside.isEmpty()) {
            return new Silence(such.isEmpty() ? Kind.NOT_ON_RECORD : Kind.SPEAKS_OTHERWISE, List.of(), such);
        }
        var denied = beside.stream()
                .filter(finding -> finding.effect() == Effect.DENIES)
                .toList();
        return denied.isEmpty() ? new Silence(Kind.LEAVES_OPEN, beside, such) : new Silence(Kind.DENIED, denied, such);
    }
}
