package stance.explore.sample;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.LiveEvaluator;
import stance.evaluate.Reading;
import stance.explore.region.Bar;
import stance.explore.sample.Counts.Sort;
import stance.pack.record.Stance;
import stance.scenario.Response;

/** Tells of one package after the other of which sorts it is. */
final class Counting {

    private final LiveEvaluator live;
    private final Counts counts = new Counts();

    Counting(LiveEvaluator live) {
        this.live = live;
    }

    Counts counts() {
        return counts;
    }

    void add(List<Integer> choice, Evaluation evaluation) {
        for (var kind : Kind.values()) {
            countIf(kind.isOf(evaluation.strict().verdict()), new Sort.OfVerdict(Reading.STRICT, kind));
            countIf(kind.isOf(evaluation.lenient().verdict()), new Sort.OfVerdict(Reading.LENIENT, kind));
        }
        evaluation.outcome().responses().forEach((party, response) -> {
            countIf(response == Response.ACCEPTS, new Sort.Accepted(party));
            countIf(!response.isWorseThan(Response.SILENT), new Sort.NotOpposed(party));
        });
        for (var slot = 0; slot < choice.size(); slot++) {
            var option = choice.get(slot);
            counts.add(new Sort.WithOption(slot, option));
            for (var kind : Kind.values()) {
                countIf(kind.isOf(evaluation.verdict()), new Sort.WithOptionOf(slot, option, kind));
            }
        }
        costs(evaluation);
    }

    /** What the package would be, were one stance not heard. */
    private void costs(Evaluation evaluation) {
        var barring = barring(evaluation);
        barring.keySet().forEach(stance -> counts.add(new Sort.Barred(stance)));
        if (evaluation.verdict().isUnopposed()) {
            // Without a stance that ends a silence, an assumption of the scenario may bar.
            if (!evaluation.proposal().assumptions().isEmpty()) {
                stances(evaluation, finding -> true)
                        .forEach((id, stance) -> countIf(!isUnopposedWithout(evaluation, stance), new Sort.Lost(id)));
            }
        } else if (barring.size() == 1) {
            // Where several bar, one of them makes no difference.
            barring.forEach((id, stance) -> countIf(isUnopposedWithout(evaluation, stance), new Sort.Gained(id)));
        }
    }

    private boolean isUnopposedWithout(Evaluation evaluation, Stance stance) {
        return live.without(evaluation, stance).verdict().isUnopposed();
    }

    private static SortedMap<String, Stance> barring(Evaluation evaluation) {
        return stances(evaluation, Bar.of(evaluation.reading())::isMetBy);
    }

    /** The stances of the parties of which some finding is such, by their ids. */
    private static SortedMap<String, Stance> stances(Evaluation evaluation, Predicate<Finding> which) {
        var parties = evaluation.proposal().parties();
        var stances = new TreeMap<String, Stance>();
        for (var finding : evaluation.findings()) {
            if (parties.contains(finding.stance().actor().id()) && which.test(finding)) {
                stances.put(finding.stance().id(), finding.stance());
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
