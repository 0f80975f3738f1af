package stance.regress.mutation;

import java.util.List;
import stance.evaluate.Argument;
import stance.evaluate.CounterOffer;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** What a reader could tell one evaluation from another by: verdict, responses, findings and counter-offers. */
record Gist(List<Gist.Said> findings, List<Gist.Offer> offers, List<Gist.Cell> cells, Verdict verdict) {

    record Said(
            String stance,
            Effect effect,
            Strength strength,
            Finding.Aim aim,
            List<String> targets,
            List<Argument> arguments) {}

    record Offer(String stance, List<CounterOffer.Change> changes) {}

    record Cell(String party, String name, Response response) {}

    static Gist of(Evaluation evaluation) {
        return new Gist(
                evaluation.findings().stream().map(Gist::said).toList(),
                evaluation.counterOffers().stream()
                        .map(offer -> new Offer(offer.stance().id(), offer.changes()))
                        .toList(),
                evaluation.outcome().cells().stream()
                        .map(cell -> new Cell(cell.party(), cell.name(), cell.response()))
                        .toList(),
                evaluation.verdict());
    }

    private static Said said(Finding finding) {
        return new Said(
                finding.stance().id(),
                finding.effect(),
                finding.strength(),
                finding.aim(),
                finding.targets(),
                finding.arguments());
    }
}
