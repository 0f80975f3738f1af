package stance.explore.space;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import stance.evaluate.Evaluator;
import stance.language.Phrase;
import stance.pack.record.StanceRule;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.work.InOrder;

/** Refuses scopes of stances that have too many combinations to judge each, and says how long that would take. */
final class LargeScopes {

    private static final long TRIED_NS = Duration.ofMillis(250).toNanos();
    private static final double NS = 1e9;

    /** So many provisions are named. */
    private static final int NAMED = 8;

    private final Space space;
    private final Evaluator evaluator;

    LargeScopes(Space space, Evaluator evaluator) {
        this.space = space;
        this.evaluator = evaluator;
    }

    /**
     * Lets small scopes pass.
     *
     * @throws RefusedException with each that has more combinations than {@link Judge#MAX_COMBINATIONS}
     */
    void refuse(Map<List<Integer>, List<StanceRule>> scopes) {
        var problems = new ArrayList<Problem>();
        scopes.forEach((scope, rules) -> {
            var combinations = scope.stream()
                    .mapToDouble(slot -> space.slots().get(slot).options().size())
                    .reduce(1, (one, other) -> one * other);
            if (combinations > Judge.MAX_COMBINATIONS) {
                problems.add(problem(scope, rules, combinations));
            }
        });
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private Problem problem(List<Integer> scope, List<StanceRule> rules, double combinations) {
        var stances = rules.stream().map(StanceRule::stance).distinct().collect(Collectors.joining(", "));
        var named = scope.stream()
                .limit(NAMED)
                .map(slot -> space.slots().get(slot).provision())
                .collect(Collectors.joining(", "));
        var provisions = scope.size() > NAMED
                ? Phrase.of("%s and %s more", named, scope.size() - NAMED)
                : Phrase.verbatim(named);
        return new Problem(
                "space.too-large",
                Severity.ERROR,
                Place.of(space.base().file()),
                Phrase.of(
                        "%s may look at %s provisions together, in %s combinations; %s are the most that are"
                                + " judged. To judge them all would take %s on this machine.",
                        stances,
                        scope.size(),
                        String.format(Locale.ROOT, "%.3g", combinations),
                        Judge.MAX_COMBINATIONS,
                        duration(combinations * seconds(scope))),
                Phrase.of(
                        "Estimate the shares with \"stance sweep --sample 20000\", or open fewer fields of %s.",
                        provisions));
    }

    /** How long it takes to judge one combination, all processors at work: tried with some at random. */
    private double seconds(List<Integer> scope) {
        // What a program has just begun to do takes it many times as long as what it does all the time.
        tried(scope);
        return tried(scope) / InOrder.processors();
    }

    private double tried(List<Integer> scope) {
        var random = new SplittableRandom(1);
        var start = System.nanoTime();
        var done = 0;
        do {
            var choice = scope.stream()
                    .map(slot ->
                            random.nextInt(space.slots().get(slot).options().size()))
                    .toList();
            evaluator.heard(space.part(scope, choice));
            done++;
        } while (System.nanoTime() - start < TRIED_NS);
        return (System.nanoTime() - start) / NS / done;
    }

    private static Phrase duration(double seconds) {
        for (var unit : Unit.values()) {
            if (seconds < unit.most * unit.seconds) {
                var count = Math.max(1, Math.round(seconds / unit.seconds));
                return unit.words(count);
            }
        }
        return Phrase.of("longer than a lifetime");
    }

    /** With how many of them at most a time is told. */
    private enum Unit {
        SECOND(1, 90),
        MINUTE(60, 90),
        HOUR(3600, 48),
        DAY(86_400, 700),
        YEAR(31_557_600, 80);

        private final double seconds;
        private final double most;

        Unit(double seconds, double most) {
            this.seconds = seconds;
            this.most = most;
        }

        Phrase words(long count) {
            var isOne = count == 1;
            return switch (this) {
                case SECOND -> isOne ? Phrase.of("about 1 second") : Phrase.of("about %s seconds", count);
                case MINUTE -> isOne ? Phrase.of("about 1 minute") : Phrase.of("about %s minutes", count);
                case HOUR -> isOne ? Phrase.of("about 1 hour") : Phrase.of("about %s hours", count);
                case DAY -> isOne ? Phrase.of("about 1 day") : Phrase.of("about %s days", count);
                case YEAR -> isOne ? Phrase.of("about 1 year") : Phrase.of("about %s years", count);
            };
        }
    }
}
