package stance.regress.witness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.RuleMatch;
import stance.pack.Scenario;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Universal;
import stance.pack.form.EffectCall;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.VocabularyReader;
import stance.scenario.Proposal;

/**
 * Proposals that may show what rules of a pack do. They are made of the values that the rules compare with; what a rule
 * makes of them is for the engine to say. The same every time. Safe for use by several
 * threads.
 */
public final class Witnesses {

    private final PolicyPack pack;
    private final ProposalMaker worlds;

    /** Those of a pack. */
    public Witnesses(PolicyPack pack) {
        this.pack = pack;
        this.worlds = new ProposalMaker(pack, FactCandidates.of(pack));
    }

    /** Proposals that a rule may match, on days on which its stance applies. */
    public Candidates of(StanceRule rule) {
        return all(Plan.of(rule.form()), List.of(stance(rule)));
    }

    /** The same, where other rules look at the facts as well: what they tell apart varies, and what they forbid is there. */
    public Candidates of(StanceRule rule, Stance other) {
        var others = other.rules().stream()
                .flatMap(one -> one.form().patterns())
                .filter(pattern -> !pattern.type().equals(VocabularyReader.SCENARIO))
                .toList();
        var forbidden = other.rules().stream()
                .flatMap(one -> one.form().conditions().stream())
                .flatMap(Witnesses::forbidden)
                .toList();
        var plans = new ArrayList<Plan>();
        Plan.of(rule.form()).map(plan -> plan.lookedAtBy(others)).forEach(plan -> {
            plans.add(plan);
            forbidden.forEach(pattern -> plans.add(plan.besides(pattern)));
        });
        return all(plans.stream(), List.of(stance(rule), other));
    }

    /** Proposals of which two rules of one actor may say something of the same provisions. */
    public Candidates together(StanceRule one, EffectCall call, StanceRule other, EffectCall otherCall) {
        var plans = Plan.of(one.form())
                .flatMap(plan -> Plan.of(other.form())
                        .flatMap(next -> pairings(slots(call, plan), slots(otherCall, next)).stream()
                                .map(shared -> plan.and(next, shared))));
        return all(plans, List.of(stance(one), stance(other)));
    }

    /** The names of the rules that match a proposal, whether or not their stances apply. */
    public Set<String> matching(Proposal proposal) {
        var engine = pack.engine();
        var facts = new ArrayList<Object>();
        facts.add(new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties()));
        proposal.provisions().values().forEach(term -> facts.add(engine.fact(term, true)));
        proposal.context().values().forEach(term -> facts.add(engine.fact(term, false)));
        return engine.matches(facts).stream()
                .map(RuleMatch::rule)
                .map(StanceRule::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A fact that may undo a condition. */
    private static Stream<Pattern> forbidden(Condition condition) {
        if (condition instanceof Absence absence) {
            return Stream.of(absence.pattern());
        }
        return condition instanceof Universal universal
                ? Stream.of(universal.pattern().withConstraints(List.of()))
                : Stream.empty();
    }

    private static List<Integer> slots(EffectCall call, Plan plan) {
        return call.bindings().map(plan::slotOf).toList();
    }

    /** Every way in which the targets of one call can be those of another; none where their numbers differ. */
    private static List<List<int[]>> pairings(List<Integer> slots, List<Integer> others) {
        if (slots.size() != others.size() || slots.contains(-1) || others.contains(-1)) {
            return List.of();
        } else if (slots.isEmpty()) {
            return List.of(List.of());
        }
        var pairings = new ArrayList<List<int[]>>();
        for (var other : others) {
            var rest = new ArrayList<>(others);
            rest.remove(other);
            for (var pairing : pairings(slots.subList(1, slots.size()), rest)) {
                var more = new ArrayList<>(pairing);
                more.add(new int[] {slots.get(0), other});
                pairings.add(more);
            }
        }
        return pairings;
    }

    private Stance stance(StanceRule rule) {
        return pack.stance(rule.stance()).orElseThrow();
    }

    private Candidates all(Stream<Plan> plans, List<Stance> stances) {
        var proposals = new ArrayList<Proposal>();
        var untried = EnumSet.noneOf(Untried.class);
        for (var plan : plans.toList()) {
            var made = worlds.of(plan, stances);
            proposals.addAll(made.proposals());
            untried.addAll(made.untried());
        }
        return new Candidates(proposals, untried);
    }
}
