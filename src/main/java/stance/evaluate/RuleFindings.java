package stance.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.evaluate.Finding.Aim;
import stance.evaluate.FindingBoard.Firing;
import stance.pack.Engine;
import stance.pack.Scenario;
import stance.pack.form.Effect;
import stance.pack.record.StanceRule;
import stance.scenario.Proposal;

/**
 * What each written rule was heard to say of one proposal, all its sides together, and of the one that it was changed
 * from: enough to evaluate it again as if a rule had said something else. Immutable.
 */
public final class RuleFindings {

    private final Proposal proposal;
    private final Map<String, List<Firing>> own;
    private final Map<String, List<Firing>> original;

    private RuleFindings(Proposal proposal, Map<String, List<Firing>> own, Map<String, List<Firing>> original) {
        this.proposal = proposal;
        this.own = own;
        this.original = original;
    }

    /**
     * Hears every rule of an engine.
     *
     * @param engine that of the proposal's pack, or one of other rules beside it
     * @throws Engine.TooManyFiringsException if the rules match in too many ways
     */
    public static RuleFindings take(Proposal proposal, Engine engine) {
        // Of the original it matters alone what its proposer put forward itself.
        var before = proposal.proposedBy()
                .flatMap(proposer -> proposal.original())
                .map(written -> firings(written.asOf(proposal.asOf()), engine));
        return new RuleFindings(proposal, firings(proposal, engine), before.orElse(Map.of()));
    }

    /** Whether the rule of this name said something. */
    public boolean isHeard(String rule) {
        return own.containsKey(rule) || original.containsKey(rule);
    }

    /** Whether a rule said here what another said there of the same proposal, whatever it matched for it. */
    public boolean isAlike(String rule, String other, RuleFindings others) {
        return said(own, rule).equals(said(others.own, other))
                && said(original, rule).equals(said(others.original, other));
    }

    /**
     * The same minutes, had a rule said what another said.
     *
     * @param as the other rule, with the strength that is to count
     * @param others the minutes of that rule, of the same proposal
     */
    public RuleFindings with(String rule, StanceRule as, RuleFindings others) {
        return new RuleFindings(proposal, with(own, rule, as, others.own), with(original, rule, as, others.original));
    }

    /** What comes of the proposal without filters where these stances apply. */
    public Evaluation evaluation(Applicability applicability) {
        return Evaluator.by(new FindingSource() {
                    @Override
                    public FindingSearch of(Proposal asked, boolean statusQuo) {
                        return FindingSearch.of(asked.pack(), all(asked.equals(proposal) ? own : original));
                    }

                    @Override
                    public Applicability applicability(Proposal asked, Filters filters) {
                        return applicability;
                    }
                })
                .evaluate(proposal);
    }

    private static List<Firing> all(Map<String, List<Firing>> firings) {
        return firings.values().stream().flatMap(Collection::stream).toList();
    }

    private static Map<String, List<Firing>> with(
            Map<String, List<Firing>> firings, String rule, StanceRule as, Map<String, List<Firing>> others) {
        var changed = new HashMap<>(firings);
        changed.remove(rule);
        var said = others.getOrDefault(as.name(), List.of()).stream()
                .map(firing -> new Firing(firing.rule().held(as.strength()), firing.said()))
                .toList();
        if (!said.isEmpty()) {
            changed.put(as.name(), said);
        }
        return changed;
    }

    private static Map<String, List<Firing>> firings(Proposal proposal, Engine engine) {
        var facts = new ArrayList<Object>();
        facts.add(new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties()));
        proposal.provisions().values().forEach(term -> facts.add(engine.fact(term, true)));
        proposal.context().values().forEach(term -> facts.add(engine.fact(term, false)));
        var board = new FindingBoard(false);
        var firings = new HashMap<String, List<Firing>>();
        engine.fire(
                facts,
                board,
                rule -> firings.computeIfAbsent(rule.written().name(), first -> new ArrayList<>())
                        .add(board.begin(rule)));
        return firings;
    }

    /** What is said, apart from the facts that were matched for it. */
    private record Words(Effect effect, Aim aim, List<String> targets, List<Argument> arguments) {}

    private static Set<List<Words>> said(Map<String, List<Firing>> firings, String rule) {
        var said = new HashSet<List<Words>>();
        for (var firing : firings.getOrDefault(rule, List.of())) {
            said.add(firing.said().stream()
                    .map(each -> new Words(each.effect(), each.aim(), each.targets(), each.arguments()))
                    .toList());
        }
        return said;
    }
}
