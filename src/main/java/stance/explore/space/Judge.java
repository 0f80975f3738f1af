package stance.explore.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.problem.RefusedException;
import stance.progress.Steps;
import stance.scenario.Proposal;
import stance.work.InOrder;

/**
 * Has the engine judge the parts of a space: each option alone, and for the rules that look at several provisions every
 * combination of the slots that they may look at. Nothing else is assumed of what a rule means.
 */
public final class Judge {

    /** The most combinations of one scope. */
    public static final int MAX_COMBINATIONS = 100_000;

    private final Space space;
    private final Evaluator evaluator;

    /** A judge of this space, with the filters of the evaluator. */
    public Judge(Space space, Evaluator evaluator) {
        this.space = space;
        this.evaluator = evaluator;
    }

    /**
     * What is said of the parts.
     *
     * @throws RefusedException if a scope has more combinations than {@link #MAX_COMBINATIONS}
     */
    public List<Judged> judgments() {
        return judgments(Steps.SILENT);
    }

    /**
     * Does the same, and says how far it has come.
     *
     * @throws RefusedException if a scope has more combinations than {@link #MAX_COMBINATIONS}
     */
    public List<Judged> judgments(Steps steps) {
        var scopes = scopes();
        new LargeScopes(space, evaluator).refuse(scopes);
        var judged = new ArrayList<Judged>();
        IntStream.range(0, space.slots().size()).forEach(slot -> judged.add(alone(slot)));
        var all = scopes.keySet().stream().mapToInt(space::combinations).sum();
        var progress = steps.begin("combinations judged", all);
        var done = new AtomicInteger();
        scopes.forEach((scope, rules) -> together(scope, rules, judged, () -> progress.accept(done.incrementAndGet())));
        return judged;
    }

    /** Every part that is judged, each as a proposal of its own, together with the others of the same slots. */
    public Stream<List<Proposal>> parts() {
        var single = IntStream.range(0, space.slots().size()).mapToObj(List::of);
        return Stream.concat(single, scopes().keySet().stream())
                .distinct()
                .map(scope -> space.choices(scope)
                        .map(choice -> space.part(scope, choice))
                        .toList());
    }

    private Map<List<Integer>, List<StanceRule>> scopes() {
        var scopes = new LinkedHashMap<List<Integer>, List<StanceRule>>();
        var looked = new Scopes(space);
        rules().forEach(rule -> looked.of(rule.form())
                .forEach(scope -> scopes.computeIfAbsent(scope, first -> new ArrayList<>())
                        .add(rule)));
        return scopes;
    }

    /** What the proposer is presumed to accept. */
    public List<Taken> presumptions() {
        var base = space.base();
        if (base.proposedBy().isEmpty()) {
            return List.of();
        }
        var own = evaluator.ownOffers(base);
        var taken = new ArrayList<Taken>();
        for (var slot = 0; slot < space.slots().size(); slot++) {
            var provisions = space.slots().get(slot).options().stream()
                    .map(option -> option.term().filter(own::isUnchanged).stream()
                            .map(Term::id)
                            .collect(Collectors.toUnmodifiableSet()))
                    .toList();
            taken.add(new Taken(Taken.UNCHANGED, List.of(slot), provisions));
        }
        for (var offer : own.offers()) {
            var scope = new Scopes(space).slots(term -> own.isPart(offer, term));
            new LargeScopes(space, evaluator)
                    .refuse(Map.of(scope, offer.stance().rules()));
            var provisions = space.choices(scope)
                    .map(choice -> own.taken(offer, space.part(scope, choice)))
                    .toList();
            taken.add(new Taken(offer.stance().id(), scope, provisions));
        }
        return taken;
    }

    private Stream<StanceRule> rules() {
        var applicability = evaluator.applicability(space.base());
        return space.base().pack().stances().stream()
                .filter(stance -> space.base().parties().contains(stance.actor().id()))
                .filter(stance -> applicability.applies(stance.id()))
                .flatMap(stance -> stance.rules().stream())
                .filter(rule -> !space.base().pack().engine().isLone(rule));
    }

    private Judged alone(int slot) {
        var scope = List.of(slot);
        var findings = space.choices(scope)
                .map(choice ->
                        bearing(evaluator.heard(space.part(scope, choice)).alone()))
                .toList();
        return new Judged(scope, findings);
    }

    private void together(List<Integer> scope, List<StanceRule> rules, List<Judged> judged, Runnable judgedOne) {
        var heard = InOrder.map(
                space.choices(scope).toList(),
                choice -> evaluator.heard(space.part(scope, choice)).together(),
                InOrder.processors(),
                done -> judgedOne.run());
        for (var rule : rules) {
            var findings = heard.stream()
                    .map(said -> bearing(said.getOrDefault(rule.name(), List.of())))
                    .toList();
            if (findings.stream().anyMatch(each -> !each.isEmpty())) {
                judged.add(new Judged(scope, findings));
            }
        }
    }

    private List<Finding> bearing(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::bearsOnCells)
                .filter(finding ->
                        space.base().parties().contains(finding.stance().actor().id()))
                .toList();
    }
}
