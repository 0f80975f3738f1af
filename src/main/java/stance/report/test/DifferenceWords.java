package stance.report.test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stance.evaluate.Cell;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Account;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.form.Effect;
import stance.regress.Difference;
import stance.regress.Difference.MissingFinding;
import stance.regress.Difference.MissingOffer;
import stance.regress.Difference.OfResponse;
import stance.regress.Difference.OfVerdict;
import stance.regress.Difference.UnexpectedFinding;
import stance.regress.Difference.UnexpectedOffer;
import stance.report.words.Few;
import stance.report.words.HindranceWords;
import stance.report.words.Offers;
import stance.report.words.Sentences;
import stance.report.words.StepWords;
import stance.scenario.Cells;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Expectation.ExpectedOffer;
import stance.scenario.Response;

/**
 * A difference in words.
 *
 * @param what it is about
 * @param cause who made it so, with the stances that decide; says nothing where that is plain
 * @param whyNot why a stance did not speak; none where it did, or where nobody was expected to
 */
public record DifferenceWords(
        Difference difference, Phrase what, Phrase expected, Phrase actual, Phrase cause, List<Phrase> whyNot) {

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
        return what + ": expected " + expected + ", but it is " + actual + (cause.isEmpty() ? "" : ": " + cause) + ".";
    }

    private static DifferenceWords of(Difference difference, Evaluation evaluation) {
        if (difference instanceof OfVerdict verdict) {
            var worst = evaluation.outcome().responses().values().stream().reduce(Response.ACCEPTS, Response::worst);
            return caused(
                    difference,
                    Phrase.of("verdict"),
                    Phrase.verbatim(verdict.expected().name()),
                    Phrase.verbatim(verdict.actual().name()),
                    causes(evaluation, cell -> cell.response() == worst));
        } else if (difference instanceof OfResponse response) {
            var on = response.cell().equals(Cells.PACKAGE)
                    ? GivenName.THE_PACKAGE.phrase()
                    : Phrase.verbatim(response.cell());
            return caused(
                    difference,
                    Phrase.of("%s on %s", response.party(), on),
                    Phrase.verbatim(response.expected().name()),
                    response.actual()
                            .map(actual -> Phrase.verbatim(actual.name()))
                            .orElse(Phrase.of("no cell")),
                    causes(evaluation, cell -> isCause(cell, response)));
        } else if (difference instanceof MissingFinding missing) {
            return missing(missing, evaluation);
        } else if (difference instanceof UnexpectedFinding unexpected) {
            var unwanted = unexpected.unwanted();
            return plain(
                    difference,
                    Phrase.verbatim(unwanted.stance()),
                    unwanted.isOfAnyKind() ? Phrase.of("no finding") : Phrase.of("not %s", expected(unwanted)),
                    findings(unexpected.actual()));
        } else if (difference instanceof UnexpectedOffer unexpected) {
            var unwanted = unexpected.unwanted();
            return plain(
                    difference,
                    Phrase.of("counter-offer of %s", unwanted.stance()),
                    unwanted.isOfAnyKind() ? GivenName.NONE.phrase() : Phrase.of("not %s", expected(unwanted)),
                    offers(unexpected.actual(), evaluation));
        }
        var offer = (MissingOffer) difference;
        return plain(
                difference,
                Phrase.of("counter-offer of %s", offer.expected().stance()),
                expected(offer.expected()),
                offer.others().isEmpty() ? Phrase.of("not made") : offers(offer.others(), evaluation));
    }

    private static DifferenceWords plain(Difference difference, Phrase what, Phrase expected, Phrase actual) {
        return caused(difference, what, expected, actual, Phrase.NONE);
    }

    private static DifferenceWords caused(
            Difference difference, Phrase what, Phrase expected, Phrase actual, Phrase cause) {
        return new DifferenceWords(difference, what, expected, actual, cause, List.of());
    }

    /** Whether a cell made the response what it is: the one that was looked at, or one of those that the package's is of. */
    private static boolean isCause(Cell cell, OfResponse response) {
        return cell.party().equals(response.party())
                && response.actual().filter(cell.response()::equals).isPresent()
                && (response.cell().equals(Cells.PACKAGE) || response.cell().equals(cell.name()));
    }

    /** Such as "Mexico objects to raids, MX-LNK-01"; of many the first. */
    private static Phrase causes(Evaluation evaluation, Predicate<Cell> isCause) {
        var pack = evaluation.proposal().pack();
        return Few.of(evaluation.outcome().cells().stream()
                .filter(isCause)
                .filter(Cell::isDecided)
                .map(cell -> Phrase.of(
                        "%s, %s",
                        Sentences.responses(List.of(pack.actor(cell.party()).inSentence()), cell.response(), cell),
                        Phrase.listed(
                                cell.deciding().stream()
                                        .map(finding -> finding.stance().id())
                                        .distinct()
                                        .toList(),
                                ", ")))
                .toList());
    }

    private static DifferenceWords missing(MissingFinding missing, Evaluation evaluation) {
        var whyNot = new ArrayList<Phrase>();
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
                Phrase.verbatim(missing.expected().stance()),
                expected(missing.expected()),
                missing.others().isEmpty() ? Phrase.of("no finding") : findings(missing.others()),
                Phrase.NONE,
                whyNot);
    }

    private static List<Phrase> nearest(Account account) {
        return account.nearest()
                .map(attempt -> StepWords.of(attempt).stream()
                        .filter(step -> step.outcome() != StepWords.Outcome.MET)
                        .map(step -> Phrase.of("%s: %s", step.outcome().words(), step.words()))
                        .toList())
                .orElse(List.of());
    }

    private static Phrase expected(ExpectedFinding expected) {
        var words = new ArrayList<Object>();
        expected.effect().map(Effect::call).ifPresent(words::add);
        expected.targets()
                .ifPresent(targets -> words.add(targets.isEmpty() ? Cells.PACKAGE : String.join("+", targets)));
        expected.strength().ifPresent(strength -> words.add(strength.name()));
        expected.missing().ifPresent(missing -> words.add(Phrase.of("missing \"%s\"", missing)));
        return words.isEmpty() ? Phrase.of("a finding") : Phrase.listed(words, " ");
    }

    private static Phrase expected(ExpectedOffer expected) {
        var values = expected.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + String.join(", ", value.getValue()))
                .collect(Collectors.joining(", "));
        var words = expected.provision().orElse("") + (values.isEmpty() ? "" : " " + values);
        return words.isBlank() ? Phrase.of("one") : Phrase.verbatim(words.strip());
    }

    private static Phrase findings(List<Finding> findings) {
        return Phrase.verbatim(findings.stream()
                .map(finding -> finding.effect().call() + " " + finding.cell() + " " + finding.strength())
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private static Phrase offers(List<CounterOffer> offers, Evaluation evaluation) {
        return Phrase.listed(
                offers.stream()
                        .map(offer -> Offers.words(offer, evaluation.proposal()))
                        .toList(),
                "; ");
    }
}
