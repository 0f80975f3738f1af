package stance.regress.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.progress.Steps;
import stance.regress.ExpectationCheck;
import stance.regress.TestResult;
import stance.regress.TestRun;
import stance.regress.mutation.Mutant.OfRule;
import stance.work.InOrder;

/**
 * Tests the tests of packs: changes one thing in a rule at a time and looks whether a test fails that passed without
 * the change. The results do not depend on the number of threads.
 *
 * <p>All changed rules are compiled beside those of the pack and asked about each test at once; a test is evaluated
 * again only under the mutants that say something else of it.
 */
public final class MutationTester {

    private final Predicate<Stance> chosen;
    private final int threads;
    private final Steps steps;

    /**
     * A tester.
     *
     * @param chosen whether the rules of a stance are changed
     * @param threads how many tests are looked at at once
     * @param steps told how far it has come
     */
    public MutationTester(Predicate<Stance> chosen, int threads, Steps steps) {
        this.chosen = chosen;
        this.threads = threads;
        this.steps = steps;
    }

    /** What becomes of the mutants of each pack of which rules are changed, by its tests that passed; of all if of none. */
    public List<Mutation> test(TestRun run) {
        var packs = run.results().stream()
                .filter(result -> result.status() == TestResult.Status.PASSED)
                .collect(Collectors.groupingBy(
                        result -> result.test().proposal().pack(), LinkedHashMap::new, Collectors.toList()));
        var isChosen = packs.keySet().stream().anyMatch(this::isChosen);
        return packs.entrySet().stream()
                .filter(entry -> !isChosen || isChosen(entry.getKey()))
                .map(entry -> test(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isChosen(PolicyPack pack) {
        return pack.stances().stream().anyMatch(chosen);
    }

    private Mutation test(PolicyPack pack, List<TestResult> passed) {
        var mutants = Mutants.of(pack).stream()
                .filter(mutant -> chosen.test(mutant.stance()))
                .toList();
        var rules = mutants.stream()
                .filter(mutant -> mutant.change() instanceof OfRule)
                .map(mutant -> ((OfRule) mutant.change()).rule())
                .toList();
        var batches = MutantBatch.several(pack, rules, threads, steps.begin("changed rules compiled", rules.size()));
        var killed = InOrder.map(
                passed,
                result -> killed(result, mutants, batches),
                threads,
                steps.begin("tests under mutants", passed.size()));
        var results = new LinkedHashMap<Mutant, MutantResult>();
        for (var place = 0; place < mutants.size(); place++) {
            var mutant = mutants.get(place);
            var at = place;
            IntStream.range(0, killed.size())
                    .filter(test -> killed.get(test).get(at))
                    .mapToObj(test -> passed.get(test).test().id())
                    .findFirst()
                    .ifPresent(test -> results.put(mutant, MutantResult.killed(mutant, test)));
        }
        survivors(
                        pack,
                        mutants.stream()
                                .filter(mutant -> !results.containsKey(mutant))
                                .toList())
                .forEach(result -> results.put(result.mutant(), result));
        return new Mutation(pack, byStance(mutants, results));
    }

    /** The mutants under which a test fails, by their places. */
    private static BitSet killed(TestResult result, List<Mutant> mutants, List<MutantBatch> batches) {
        var proposal = result.test().proposal();
        var expectation = result.test().expectation().orElseThrow();
        var trial = new MutantRun(proposal, proposal.pack().engine(), batches);
        var killed = new BitSet(mutants.size());
        for (var place = 0; place < mutants.size(); place++) {
            var outcome = trial.under(mutants.get(place));
            var isMet = outcome.evaluation()
                    .map(evaluation -> ExpectationCheck.isMet(expectation, evaluation))
                    .orElse(!outcome.broken());
            killed.set(place, !isMet);
        }
        return killed;
    }

    private List<MutantResult> survivors(PolicyPack pack, List<Mutant> survivors) {
        var byStance = survivors.stream()
                .collect(Collectors.groupingBy(Mutant::stance, LinkedHashMap::new, Collectors.toList()));
        return InOrder.map(
                        List.copyOf(byStance.entrySet()),
                        entry -> WitnessSearch.search(pack, entry.getKey(), entry.getValue()),
                        threads,
                        steps.begin("stances searched for witnesses", byStance.size()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<StanceMutation> byStance(List<Mutant> mutants, Map<Mutant, MutantResult> results) {
        var byStance = new LinkedHashMap<Stance, List<MutantResult>>();
        mutants.forEach(mutant -> byStance.computeIfAbsent(mutant.stance(), first -> new ArrayList<>())
                .add(results.get(mutant)));
        return byStance.entrySet().stream()
                .map(entry -> new StanceMutation(entry.getKey(), entry.getValue()))
                .toList();
    }
}
