package stance.regress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Account;
import stance.explain.Explainer;
import stance.scenario.Cells;
import stance.scenario.Expectation;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Expectation.ExpectedOffer;
import stance.scenario.Response;

/** Holds an evaluation against what was expected of it. */
public final class ExpectationCheck {

    private final Expectation expectation;
    private final Evaluation evaluation;
    private final List<Difference> differences = new ArrayList<>();

    private ExpectationCheck(Expectation expectation, Evaluation evaluation) {
        this.expectation = expectation;
        this.evaluation = evaluation;
    }

    /** What differs; of each missing finding also why its stance did not speak. */
    static List<Difference> differences(Expectation expectation, Evaluation evaluation) {
        return new ExpectationCheck(expectation, evaluation).differences();
    }

    /** Whether all is as expected: quicker than to ask what differs. */
    public static boolean isMet(Expectation expectation, Evaluation evaluation) {
        var comparison = new ExpectationCheck(expectation, evaluation);
        return comparison.isVerdictMet()
                && comparison.areResponsesMet()
                && expectation.findings().stream().allMatch(comparison::occurs)
                && expectation.noFindings().stream().noneMatch(comparison::occurs)
                && expectation.counterOffers().stream().allMatch(comparison::isMade)
                && expectation.noCounterOffers().stream().noneMatch(comparison::isMade);
    }

    private List<Difference> differences() {
        expectation
                .verdict()
                .filter(verdict -> verdict != evaluation.verdict())
                .ifPresent(verdict ->
                        differences.add(new Difference.OfVerdict(expectation.place(), verdict, evaluation.verdict())));
        expectation
                .responses()
                .forEach((party, cells) -> cells.forEach((cell, expected) -> response(party, cell, expected)));
        expectation.findings().stream().filter(expected -> !occurs(expected)).forEach(this::missing);
        for (var unwanted : expectation.noFindings()) {
            var actual = matching(unwanted).toList();
            if (!actual.isEmpty()) {
                differences.add(new Difference.UnexpectedFinding(unwanted.place(), unwanted, actual));
            }
        }
        for (var offer : expectation.counterOffers()) {
            if (!isMade(offer)) {
                differences.add(new Difference.MissingOffer(offer.place(), offer, offers(offer.stance())));
            }
        }
        for (var unwanted : expectation.noCounterOffers()) {
            var actual = made(unwanted).toList();
            if (!actual.isEmpty()) {
                differences.add(new Difference.UnexpectedOffer(unwanted.place(), unwanted, actual));
            }
        }
        return List.copyOf(differences);
    }

    private void response(String party, String cell, Response expected) {
        var actual = actual(party, cell);
        if (!actual.equals(Optional.of(expected))) {
            differences.add(new Difference.OfResponse(expectation.place(), party, cell, expected, actual));
        }
    }

    private void missing(ExpectedFinding expected) {
        var others = of(expected.stance());
        differences.add(new Difference.MissingFinding(
                expected.place(), expected, others, others.isEmpty() ? account(expected.stance()) : Optional.empty()));
    }

    private Optional<Account> account(String stance) {
        var pack = evaluation.proposal().pack();
        var explanation =
                Explainer.of(pack).explain(evaluation, wanted -> wanted.id().equals(stance));
        return explanation.accounts().stream().findFirst();
    }

    private boolean isVerdictMet() {
        return expectation
                .verdict()
                .filter(verdict -> verdict != evaluation.verdict())
                .isEmpty();
    }

    private boolean areResponsesMet() {
        return expectation.responses().entrySet().stream()
                .allMatch(party -> party.getValue().entrySet().stream()
                        .allMatch(cell -> actual(party.getKey(), cell.getKey()).equals(Optional.of(cell.getValue()))));
    }

    private Optional<Response> actual(String party, String cell) {
        return cell.equals(Cells.PACKAGE)
                ? Optional.of(evaluation.outcome().response(party))
                : evaluation.outcome().cell(party, cell).map(found -> found.response());
    }

    private boolean occurs(ExpectedFinding expected) {
        return matching(expected).findAny().isPresent();
    }

    private Stream<Finding> matching(ExpectedFinding expected) {
        return of(expected.stance()).stream().filter(finding -> Matching.occurs(expected, finding));
    }

    private boolean isMade(ExpectedOffer expected) {
        return made(expected).findAny().isPresent();
    }

    private Stream<CounterOffer> made(ExpectedOffer expected) {
        return offers(expected.stance()).stream().filter(offer -> Matching.isMade(expected, offer));
    }

    private List<Finding> of(String stance) {
        return evaluation.findings().stream()
                .filter(finding -> finding.stance().id().equals(stance))
                .toList();
    }

    private List<CounterOffer> offers(String stance) {
        return evaluation.counterOffers().stream()
                .filter(offer -> offer.stance().id().equals(stance))
                .toList();
    }
}
