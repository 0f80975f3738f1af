package stance.report.test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Reading;
import stance.explain.Account;
import stance.pack.form.Effect;
import stance.regress.Difference;
import stance.regress.Difference.MissingFinding;
import stance.regress.Difference.MissingOffer;
import stance.regress.Difference.OfResponse;
import stance.regress.Difference.OfVerdict;
import stance.regress.Difference.UnexpectedFinding;
import stance.regress.Difference.UnexpectedOffer;
import stance.report.words.HindranceWords;
import stance.report.words.Offers;
import stance.report.words.StepWords;
import stance.scenario.Cells;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Expectation.ExpectedOffer;

/**
 * A difference in words.
 *
 * @param what it is about
 * @param whyNot why a stance did not speak; none where it did, or where nobody was expected to
 */
public record DifferenceWords(Difference difference, String what, String expected, String actual, List<String> whyNot) {

    /** Keeps its own copy. */
    public DifferenceWords {
        whyNot = List.copyOf(whyNot);
    }

    /** The differences in words. */
    public static List<DifferenceWords> of(List<Difference> differences, Evaluation evaluation) {
        return differences.stream()
                .map(difference -> of(difference, evaluation))
                .toList();
    }

    /** In one sentence. */
    public String sentence() {
        return what + ": expected " + expected + ", but it is " + actual + ".";
    }

    private static DifferenceWords of(Difference difference, Evaluation evaluation) {
        if (difference instanceof OfVerdict verdict) {
            var what = verdict.reading() == Reading.STRICT ? "verdict" : "lenient verdict";
            return plain(
                    difference,
                    what,
                    verdict.expected().name(),
                    verdict.actual().name());
        } else if (difference instanceof OfResponse response) {
            var on = response.cell().equals(Cells.PACKAGE) ? "the package" : response.cell();
            return plain(
                    difference,
                    response.party() + " on " + on,
                    response.expected().name(),
                    response.actual().map(Enum::name).orElse("no cell"));
        } else if (difference instanceof MissingFinding missing) {
            return missing(missing, evaluation);
        } else if (difference instanceof UnexpectedFinding unexpected) {
            var unwanted = unexpected.unwanted();
            return plain(
                    difference,
                    unwanted.stance(),
                    unwanted.isOfAnyKind() ? "no finding" : "not " + expected(unwanted),
                    findings(unexpected.actual()));
        } else if (difference instanceof UnexpectedOffer unexpected) {
            var unwanted = unexpected.unwanted();
            return plain(
                    difference,
                    "counter-offer of " + unwanted.stance(),
                    unwanted.isOfAnyKind() ? "none" : "not " + expected(unwanted),
                    offers(unexpected.actual()));
        }
        var offer = (MissingOffer) difference;
        return plain(
                difference,
                "counter-offer of " + offer.expected().stance(),
                expected(offer.expected()),
                offer.others().isEmpty() ? "not made" : offers(offer.others()));
    }

    private static DifferenceWords plain(Difference difference, String what, String expected, String actual) {
        return new DifferenceWords(difference, what, expected, actual, List.of());
    }

    private static DifferenceWords missing(MissingFinding missing, Evaluation evaluation) {
        var whyNot = new ArrayList<String>();
        missing.account().ifPresent(account -> {
            account.hindrance()
                    .map(reason -> HindranceWords.of(
                            account.stance(),
                            reason,
                            evaluation.proposal().pack(),
                            evaluation.proposal().asOf()))
                    .ifPresent(whyNot::add);
            nearest(account).forEach(whyNot::add);
        });
        return new DifferenceWords(
                missing,
                missing.expected().stance(),
                expected(missing.expected()),
                missing.others().isEmpty() ? "no finding" : findings(missing.others()),
                whyNot);
    }

    private static List<String> nearest(Account account) {
        return account.nearest()
                .map(attempt -> StepWords.of(attempt).stream()
                        .filter(step -> step.outcome() != StepWords.Outcome.MET)
                        .map(step -> step.outcome().words() + ": " + step.words())
                        .toList())
                .orElse(List.of());
    }

    private static String expected(ExpectedFinding expected) {
        var words = new ArrayList<String>();
        expected.effect().map(Effect::call).ifPresent(words::add);
        expected.targets()
                .ifPresent(targets -> words.add(targets.isEmpty() ? Cells.PACKAGE : String.join("+", targets)));
        expected.strength().ifPresent(strength -> words.add(strength.name()));
        expected.missing().ifPresent(missing -> words.add("missing \"" + missing + "\""));
        return words.isEmpty() ? "a finding" : String.join(" ", words);
    }

    private static String expected(ExpectedOffer expected) {
        var values = expected.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + String.join(", ", value.getValue()))
                .collect(Collectors.joining(", "));
        var words = expected.provision().orElse("") + (values.isEmpty() ? "" : " " + values);
        return words.isBlank() ? "one" : words.strip();
    }

    private static String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.effect().call() + " " + finding.cell() + " " + finding.strength())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String offers(List<CounterOffer> offers) {
        return offers.stream().map(Offers::words).collect(Collectors.joining("; "));
    }
}
