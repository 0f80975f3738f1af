package stance.regress.crosscheck.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stance.pack.Scenario;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.Operand;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.scenario.Proposal;

/**
 * Finds what the stances of a pack say of a proposal by looking at every fact in turn. Cost grows with the number of
 * rules, and of each with the power of the facts to the number of its patterns.
 */
public final class PlainEvaluator {

    private final Map<Said, Witnesses> found = new LinkedHashMap<>();

    private PlainEvaluator() {}

    /**
     * The findings of the stances that apply on the day of the proposal.
     *
     * @param withDrafts whether drafts count as if they were final
     * @param heard which of them are wanted
     */
    public static Set<PlainFinding> findings(Proposal proposal, boolean withDrafts, Predicate<Stance> heard) {
        var matcher = new RuleMatcher(facts(proposal));
        var evaluator = new PlainEvaluator();
        var counted = proposal.pack().stances().stream()
                .filter(stance -> withDrafts || !stance.isDraft())
                .toList();
        var replaced = replaced(counted, proposal.asOf());
        for (var stance : counted) {
            if (applies(stance, proposal.asOf()) && !replaced.contains(stance.id()) && heard.test(stance)) {
                for (var rule : stance.written()) {
                    PlainSpeech.of(rule.form(), matcher)
                            .forEach(speech -> speech.calls()
                                    .forEach(call -> evaluator.hear(call, stance, rule.strength(), speech.match())));
                }
            }
        }
        return evaluator.found.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<PlainFact> facts(Proposal proposal) {
        var vocabulary = proposal.pack().vocabulary();
        var scenario = new Scenario(proposal.asOf(), proposal.proposedBy(), proposal.parties());
        var facts = new ArrayList<PlainFact>();
        facts.add(new PlainFact(Optional.empty(), false, vocabulary, scenario));
        proposal.provisions()
                .values()
                .forEach(term -> facts.add(new PlainFact(Optional.of(term), true, vocabulary, scenario)));
        proposal.context()
                .values()
                .forEach(term -> facts.add(new PlainFact(Optional.of(term), false, vocabulary, scenario)));
        return facts;
    }

    private static Set<String> replaced(List<Stance> stances, LocalDate day) {
        return stances.stream()
                .filter(stance -> !day.isBefore(stance.stated().counts()))
                .flatMap(stance -> stance.supersedes().stream())
                .collect(Collectors.toSet());
    }

    private static boolean applies(Stance stance, LocalDate day) {
        return !day.isBefore(stance.stated().counts())
                && stance.until().map(day::isBefore).orElse(true);
    }

    private void hear(EffectCall call, Stance stance, Strength strength, Match match) {
        var named = new TreeSet<String>();
        var targets = new TreeSet<String>();
        var onPackage = call.effect() == Effect.PROPOSES_PROVISION;
        for (var target : call.targets()) {
            if (target instanceof BoundFact bound) {
                var fact = match.fact(bound.binding());
                named.add(fact.id());
                if (fact.proposed()) {
                    targets.add(fact.id());
                }
            } else {
                onPackage = true;
            }
        }
        var arguments = call.arguments().stream().map(PlainEvaluator::argument).toList();
        var said = new Said(stance.id(), call.effect(), onPackage, List.copyOf(targets), arguments);
        found.computeIfAbsent(said, first -> new Witnesses()).add(strength, List.copyOf(named));
    }

    private static Object argument(Operand operand) {
        var value = PlainValues.literal(operand);
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private record Said(String stance, Effect effect, boolean onPackage, List<String> targets, List<Object> arguments) {

        PlainFinding with(Witnesses witnesses) {
            return new PlainFinding(
                    stance, effect, witnesses.strength, onPackage, targets, arguments, witnesses.matches);
        }
    }

    private static final class Witnesses {
        private final Set<List<String>> matches = new HashSet<>();
        private Strength strength = Strength.PREFERENCE;

        void add(Strength also, List<String> named) {
            strength = also.weight() > strength.weight() ? also : strength;
            matches.add(named);
        }
    }
}
