package stance.regress.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.problem.Spot;
import stance.regress.TestResult;
import stance.regress.TestRun;
import stance.regress.coverage.ConditionCoverage.Nearest;
import stance.regress.coverage.Touches.Place;
import stance.work.InOrder;

/**
 * Measures what tests cover. Whether a condition held is what the engine answers. The cost of a test is that of
 * explaining all rules of the pack for its proposal.
 */
public final class CoverageMeter {

    private CoverageMeter() {}

    /**
     * The coverage of each pack, by what its tests with an expectation touch; the same for any number of threads.
     *
     * @param progress told how many tests have been looked at
     */
    public static List<Coverage> measure(TestRun run, int threads, IntConsumer progress) {
        var measured = run.results().stream()
                .filter(result -> result.test().expectation().isPresent())
                .filter(result -> result.evaluation().isPresent())
                .toList();
        var nearest = new NearestTests();
        var touches = InOrder.map(
                IntStream.range(0, measured.size()).boxed().toList(),
                index -> touches(index, measured.get(index), nearest),
                threads,
                progress);
        var byPack = new LinkedHashMap<PolicyPack, List<Touches>>();
        for (var i = 0; i < measured.size(); i++) {
            byPack.computeIfAbsent(measured.get(i).test().proposal().pack(), pack -> new ArrayList<>())
                    .add(touches.get(i));
        }
        return byPack.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), nearest))
                .toList();
    }

    private static Touches touches(int index, TestResult result, NearestTests nearest) {
        return Touches.of(index, result.test(), result.evaluation().orElseThrow(), nearest);
    }

    private static Coverage of(PolicyPack pack, List<Touches> touches, NearestTests nearest) {
        return new Coverage(
                pack,
                pack.stances().stream()
                        .filter(stance -> !stance.isDraft())
                        .map(stance -> of(pack, stance, touches, nearest))
                        .toList());
    }

    private static StanceCoverage of(PolicyPack pack, Stance stance, List<Touches> touches, NearestTests nearest) {
        var rules = stance.rules().stream()
                .filter(rule -> rule.side() == Side.WHOLE || rule.side() == Side.MET)
                .map(rule -> of(pack, rule, touches, nearest))
                .toList();
        var reviewed = touches.stream().filter(Touches::reviewed).toList();
        var isReviewed = of(stance, reviewed, false, rules).isCovered();
        return of(stance, touches, isReviewed, rules);
    }

    private static StanceCoverage of(
            Stance stance, List<Touches> touches, boolean isReviewed, List<RuleCoverage> rules) {
        Predicate<Touches> fires = each -> each.fired().contains(stance.id());
        Predicate<Touches> nears = each -> each.near().contains(stance.id());
        return new StanceCoverage(
                stance,
                count(touches, fires),
                count(touches, nears),
                first(touches, fires),
                first(touches, nears),
                stance.rules().stream()
                        .filter(rule -> rule.side() == Side.MET || rule.side() == Side.MISSED)
                        .filter(rule -> touches.stream()
                                .noneMatch(each -> each.matched().contains(rule.name())))
                        .toList(),
                isReviewed,
                rules);
    }

    private static int count(List<Touches> touches, Predicate<Touches> wanted) {
        return (int) touches.stream().filter(wanted).count();
    }

    private static Optional<String> first(List<Touches> touches, Predicate<Touches> wanted) {
        return touches.stream().filter(wanted).map(Touches::test).findFirst();
    }

    private static RuleCoverage of(PolicyPack pack, StanceRule rule, List<Touches> touches, NearestTests nearest) {
        return new RuleCoverage(
                rule,
                rule.form().conditions().stream()
                        .flatMap(CoverageMeter::parts)
                        .map(part -> of(pack, rule, part, touches, nearest))
                        .toList());
    }

    private static ConditionCoverage of(
            PolicyPack pack, StanceRule rule, Part part, List<Touches> touches, NearestTests nearest) {
        var place = Place.of(rule.name(), part.at());
        var seenTrue = touches.stream().anyMatch(each -> each.held().contains(place));
        var seenFalse = touches.stream().anyMatch(each -> each.failed().contains(place));
        return new ConditionCoverage(
                part.at(),
                part.text(),
                seenTrue,
                seenFalse,
                seenTrue && seenFalse ? Optional.empty() : nearest(pack, rule, part, seenTrue, seenFalse, nearest));
    }

    private static Optional<Nearest> nearest(
            PolicyPack pack, StanceRule rule, Part part, boolean seenTrue, boolean seenFalse, NearestTests nearest) {
        return seenTrue || seenFalse
                ? nearest.of(pack, rule.name(), part.at(), seenTrue)
                : nearest.of(pack, rule.name());
    }

    /** What comes out true or false by itself: each constraint of a pattern, or a condition as a whole. */
    private record Part(Spot at, String text) {}

    private static Stream<Part> parts(Condition condition) {
        if (condition instanceof Alternatives several) {
            return several.patterns().stream().flatMap(CoverageMeter::parts);
        } else if (condition instanceof Pattern pattern) {
            var asked = pattern.constraints().stream()
                    .filter(constraint -> !(constraint instanceof FieldBinding))
                    .map(constraint -> new Part(constraint.at(), FormPrinter.print(constraint)))
                    .toList();
            return asked.isEmpty() ? Stream.of(new Part(pattern.at(), FormPrinter.print(condition))) : asked.stream();
        }
        return Stream.of(new Part(condition.at(), FormPrinter.print(condition)));
    }
}
