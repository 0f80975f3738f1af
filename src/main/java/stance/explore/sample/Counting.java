package stance.explore.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.LiveEvaluator;
import stance.explore.sample.SampleCounts.Sort;
import stance.scenario.Response;

/** Tells of one package after the other of which sorts it is. */
final class Counting {

    private final LiveEvaluator live;
    private final SampleCounts counts = new SampleCounts();

    Counting(LiveEvaluator live) {
        this.live = live;
    }

    SampleCounts counts() {
        return counts;
    }

    void add(List<Integer> choice, Evaluation evaluation) {
        for (var kind : CountedAs.values()) {
            countIf(kind.isOf(evaluation.verdict()), new Sort.OfVerdict(kind));
        }
        evaluation.outcome().responses().forEach((party, response) -> {
            countIf(response == Response.ACCEPTS, new Sort.Accepted(party));
            countIf(!response.isWorseThan(Response.SILENT), new Sort.NotOpposed(party));
        });
        for (var slot = 0; slot < choice.size(); slot++) {
            var option = choice.get(slot);
            counts.add(new Sort.WithOption(slot, option));
            for (var kind : CountedAs.values()) {
                countIf(kind.isOf(evaluation.verdict()), new Sort.WithOptionOf(slot, option, kind));
            }
        }
        costs(evaluation);
    }

    /** What the package would be, had one stance no objections, or said nothing for it. */
    private void costs(Evaluation evaluation) {
        var objecting = stances(evaluation, finding -> finding.effect().isNegative());
        if (evaluation.verdict().isUnopposed()) {
            for (var id : stances(evaluation, finding -> finding.effect().isPositive())) {
                countIf(
                        !isUnopposed(
                                evaluation,
                                each -> !(isOf(id, each) && each.effect().isPositive())),
                        new Sort.Opened(id));
            }
            return;
        }
        var barring = new ArrayList<String>();
        for (var id : objecting) {
            if (isBarring(evaluation, id)) {
                counts.add(new Sort.Barred(id));
                barring.add(id);
            }
        }
        for (var id : barring) {
            countIf(
                    isUnopposed(
                            evaluation,
                            each -> !(isOf(id, each) && each.effect().isNegative())),
                    new Sort.Gained(id));
        }
    }

    /** Whether an objection of the stance stands, whatever the others say. */
    private static boolean isBarring(Evaluation evaluation, String id) {
        return evaluation.outcome().cells().stream()
                .anyMatch(cell ->
                        cell.findings().stream().anyMatch(finding -> isOf(id, finding) && cell.isStanding(finding)));
    }

    private boolean isUnopposed(Evaluation evaluation, Predicate<Finding> heard) {
        return live.of(evaluation, heard).verdict().isUnopposed();
    }

    private static boolean isOf(String stance, Finding finding) {
        return finding.stance().id().equals(stance);
    }

    /** The ids of the stances of the parties of which some finding that answers is such. */
    private static SortedSet<String> stances(Evaluation evaluation, Predicate<Finding> which) {
        var parties = evaluation.proposal().parties();
        var stances = new TreeSet<String>();
        for (var finding : evaluation.findings()) {
            if (finding.answers() && parties.contains(finding.stance().actor().id()) && which.test(finding)) {
                stances.add(finding.stance().id());
            }
        }
        return stances;
    }

    private void countIf(boolean is, Sort sort) {
        if (is) {
            counts.add(sort);
        }
    }
}
