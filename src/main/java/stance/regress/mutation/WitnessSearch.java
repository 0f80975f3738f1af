package stance.regress.mutation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.pack.Engine;
import stance.pack.PolicyPack;
import stance.pack.form.RuleForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.regress.ExpectationCheck;
import stance.regress.mutation.Mutant.OfDate;
import stance.regress.mutation.Mutant.OfRule;
import stance.regress.witness.Untried;

/**
 * Looks for situations that tell the mutants of one stance from the stance as it is. In each the rules of the stance are
 * asked alone, which is quick; what is found is held against all rules of the pack before it is given out.
 */
final class WitnessSearch {

    private final PolicyPack pack;
    private final Stance stance;
    private final List<Mutant> survivors;
    private final MutantBatch changed;
    private final Engine rules;
    private final Situations situations;
    private final Map<Mutant, MutantResult> results = new LinkedHashMap<>();

    private WitnessSearch(PolicyPack pack, Stance stance, List<Mutant> survivors) {
        this.pack = pack;
        this.stance = stance;
        this.survivors = survivors;
        var others = survivors.stream()
                .filter(mutant -> mutant.change() instanceof OfRule)
                .map(mutant -> ((OfRule) mutant.change()).rule())
                .toList();
        this.changed = MutantBatch.of(pack, others);
        this.rules = pack.beside(stance.rules());
        this.situations = new Situations(
                pack,
                stance.actor().id(),
                stance.stated().counts(),
                Stream.concat(stance.written().stream(), others.stream())
                        .map(StanceRule::form)
                        .toList());
    }

    /** What comes of mutants of a stance that no test killed, in their order. */
    static List<MutantResult> search(PolicyPack pack, Stance stance, List<Mutant> survivors) {
        var search = new WitnessSearch(pack, stance, survivors);
        search.run();
        return survivors.stream().map(search.results::get).toList();
    }

    private void run() {
        for (var rule : stance.written()) {
            var own = survivors.stream()
                    .filter(mutant -> mutant.rule().equals(rule) && !(mutant.change() instanceof OfDate))
                    .toList();
            new Hunt(own).search(List.of(rule.form()), UnaryOperator.identity());
        }
        var forms = stance.written().stream().map(StanceRule::form).toList();
        for (var mutant : survivors) {
            if (mutant.change() instanceof OfDate date) {
                var day = day(date.stance());
                new Hunt(List.of(mutant)).search(forms, situation -> situation.asOf(day));
            }
        }
    }

    /** The one day on which a stance that was shifted by a day differs. */
    private LocalDate day(Stance shifted) {
        var days = stance.stated().equals(shifted.stated())
                ? Stream.concat(stance.until().stream(), shifted.until().stream())
                : Stream.of(stance.stated().counts(), shifted.stated().counts());
        return days.min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The search for witnesses against mutants in the same situations. */
    private final class Hunt {

        private final Set<Mutant> left;
        private final Set<Mutant> different = new HashSet<>();
        private int searched;

        Hunt(List<Mutant> mutants) {
            this.left = new LinkedHashSet<>(mutants);
        }

        void search(List<RuleForm> forms, UnaryOperator<Situation> on) {
            var untried = EnumSet.noneOf(Untried.class);
            for (var form : forms) {
                var space = situations.of(form);
                untried.addAll(space.untried());
                var all = space.situations().get().map(on).iterator();
                while (!left.isEmpty() && all.hasNext()) {
                    searched++;
                    look(all.next());
                }
            }
            for (var mutant : left) {
                results.put(mutant, unseen(mutant, untried));
            }
        }

        private MutantResult unseen(Mutant mutant, Set<Untried> untried) {
            var count = searched == 1
                    ? Phrase.of("1 combination")
                    : Phrase.of("%s combinations", String.format(Locale.ROOT, "%,d", searched));
            if (different.contains(mutant)) {
                return MutantResult.survived(
                        mutant, Phrase.of("it makes a difference that no expectation can name, in %s searched", count));
            }
            if (untried.isEmpty()) {
                return MutantResult.equivalent(
                        mutant,
                        Phrase.of("no difference over all %s of the values that the rules compare with", count));
            }
            var why = Phrase.listed(untried.stream().map(Untried::words).toList(), "; ");
            return MutantResult.survived(
                    mutant, Phrase.of("no difference in %s; others were not searched: %s", count, why));
        }

        private void look(Situation situation) {
            var trial = new MutantRun(situation.proposal(pack), rules, List.of(changed));
            for (var mutant : List.copyOf(left)) {
                var outcome = trial.under(mutant);
                var isOther = outcome.evaluation()
                        .map(Gist::of)
                        .filter(gist -> !gist.equals(Gist.of(trial.evaluation())))
                        .isPresent();
                if (isOther || outcome.broken()) {
                    different.add(mutant);
                    witness(mutant, situation).ifPresent(witness -> {
                        left.remove(mutant);
                        results.put(mutant, MutantResult.survived(mutant, witness));
                    });
                }
            }
        }

        /** The situation as a scenario, if that passes by all rules of the pack, and fails under the mutant. */
        private Optional<Witness> witness(Mutant mutant, Situation situation) {
            var proposal = situation.proposal(pack);
            var outcome = new MutantRun(proposal, pack.engine(), List.of(changed)).under(mutant);
            var witness = WitnessScenario.of(pack, mutant, situation, Evaluation.of(proposal), outcome.evaluation());
            var file = WitnessScenario.read(pack, witness);
            var expectation = file.expectation().orElseThrow();
            var again = new MutantRun(file.base(), pack.engine(), List.of(changed)).under(mutant);
            var isKilled = again.broken()
                    || again.evaluation()
                            .filter(other -> !ExpectationCheck.isMet(expectation, other))
                            .isPresent();
            return isKilled && ExpectationCheck.isMet(expectation, Evaluation.of(file.base()))
                    ? Optional.of(witness)
                    : Optional.empty();
        }
    }
}
