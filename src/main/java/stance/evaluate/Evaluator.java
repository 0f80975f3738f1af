package stance.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.FindingBoard.Firing;
import stance.pack.Engine.TooManyFiringsException;
import stance.pack.PolicyPack;
import stance.pack.Scenario;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.scenario.Proposal;

/**
 * Evaluates proposals: Drools finds what the parties said of them, and the responses and the verdict follow. Safe for
 * use by several threads. Cost grows with the number of matches, not with the number of stances that do not match.
 */
public final class Evaluator {

    static final Evaluator DEFAULT = new Evaluator(Reading.STRICT, Filters.NONE, false);

    /** Days asked about at once are few; beyond this many, they are worked out anew. */
    private static final int REMEMBERED_DAYS = 64;

    private final Reading reading;
    private final Filters filters;
    private final boolean withStatusQuo;
    private final Map<PackOnDay, Applicability> applicabilities = new ConcurrentHashMap<>();

    /**
     * An evaluator.
     *
     * @param withStatusQuo whether to give each party's response to the context alone as well
     */
    public Evaluator(Reading reading, Filters filters, boolean withStatusQuo) {
        this.reading = reading;
        this.filters = filters;
        this.withStatusQuo = withStatusQuo;
    }

    /**
     * What comes of the proposal.
     *
     * @throws RefusedException if the rules match its facts in more ways than {@link stance.pack.Engine#MAX_FIRINGS}
     */
    public Evaluation evaluate(Proposal proposal) {
        var applicability = applicability(proposal.pack(), proposal.asOf());
        var firings = fire(proposal, false, applicability);
        var findings = FindingList.of(firings, proposal);
        var presumed = Presumption.of(proposal, this);
        return new Evaluation(
                proposal,
                reading,
                filters,
                findings,
                CounterOffers.of(firings, findings, proposal),
                Outcomes.of(proposal, findings, presumed, Reading.STRICT),
                Outcomes.of(proposal, findings, presumed, Reading.LENIENT),
                alignments(findings),
                warnings(proposal, applicability),
                withStatusQuo ? Optional.of(statusQuo(proposal, applicability)) : Optional.empty());
    }

    /** What the actors put forward against a proposal. */
    List<CounterOffer> counterOffers(Proposal proposal) {
        var firings = fire(proposal, false, applicability(proposal.pack(), proposal.asOf()));
        return CounterOffers.of(firings, FindingList.of(firings, proposal), proposal);
    }

    /** The context alone, asked about as if it were the package; its facts know that they are not proposed. */
    private Outcome statusQuo(Proposal proposal, Applicability applicability) {
        var context = new Proposal(
                proposal.pack(),
                proposal.file(),
                proposal.title(),
                proposal.variant(),
                proposal.asOf(),
                Optional.empty(),
                proposal.parties(),
                proposal.context(),
                Map.of(),
                Map.of(),
                Optional.empty());
        var findings = FindingList.of(fire(context, true, applicability), context);
        return Outcomes.of(context, findings, Presumption.NOTHING, reading);
    }

    private List<Firing> fire(Proposal proposal, boolean statusQuo, Applicability applicability) {
        var pack = proposal.pack();
        var engine = pack.engine();
        var facts = new ArrayList<Object>();
        facts.add(new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties()));
        proposal.provisions().values().forEach(term -> facts.add(engine.fact(term, !statusQuo)));
        proposal.context().values().forEach(term -> facts.add(engine.fact(term, false)));
        var board = new FindingBoard(statusQuo);
        try {
            engine.fire(facts, board, board::begin);
        } catch (TooManyFiringsException tooMany) {
            throw new RefusedException(List.of(new Problem(
                    "evaluate.limit",
                    Severity.ERROR,
                    Place.of(proposal.file()),
                    String.valueOf(tooMany.getMessage()),
                    "Constrain the rules, or make the scenario smaller.")));
        }
        return board.firings().stream()
                .filter(firing -> applicability.applies(
                        pack.stance(firing.rule().stance()).orElseThrow()))
                .toList();
    }

    private Applicability applicability(PolicyPack pack, LocalDate day) {
        if (applicabilities.size() > REMEMBERED_DAYS) {
            applicabilities.clear();
        }
        return applicabilities.computeIfAbsent(
                new PackOnDay(pack, day), key -> Applicability.of(key.pack(), key.day(), filters));
    }

    private static Map<String, Alignment> alignments(List<Finding> findings) {
        var byActor = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.stance().actor().id(), LinkedHashMap::new, Collectors.toList()));
        var alignments = new LinkedHashMap<String, Alignment>();
        byActor.forEach((actor, own) -> alignments.put(actor, Alignment.of(own)));
        return alignments;
    }

    private static List<Problem> warnings(Proposal proposal, Applicability applicability) {
        var pack = proposal.pack();
        var recordUntil = pack.info().recordUntil();
        var late = proposal.asOf().isAfter(recordUntil)
                ? Stream.of(warning(
                        "evaluate.after-record",
                        proposal,
                        "There is no record after " + recordUntil + "; this proposal is of " + proposal.asOf() + "."))
                : Stream.<Problem>empty();
        var without = proposal.parties().stream()
                .filter(party -> pack.stances().stream()
                        .noneMatch(stance -> stance.actor().id().equals(party) && applicability.applies(stance)))
                .map(party -> warning(
                        "evaluate.no-stance",
                        proposal,
                        "No stance of " + pack.actor(party).inSentence() + " applies on " + proposal.asOf() + "."));
        return Stream.concat(late, without).toList();
    }

    private static Problem warning(String code, Proposal proposal, String message) {
        return new Problem(code, Severity.WARNING, Place.of(proposal.file()), message, "");
    }

    /** Two loads of one pack are two keys: what holds of a day is worked out from the pack at hand. */
    private record PackOnDay(PolicyPack pack, LocalDate day) {}
}
