package stance.report.sweep;

import java.util.List;
import stance.explore.sample.CostShare;
import stance.explore.sample.Estimate;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Look;
import stance.report.words.EstimateWords;

/** Estimates for people: the answer, the shares, who takes what, what each option keeps, what each stance costs. */
public final class EstimateDocument {

    private EstimateDocument() {}

    /** The document of at least one estimate. */
    public static Document of(List<Estimate> estimates) {
        var title = SpaceParts.title(estimates.stream()
                .map(estimate -> estimate.draw().space().base())
                .toList());
        return Document.of(title, body -> estimates.forEach(estimate -> body.section(part -> show(part, estimate))));
    }

    private static void show(Blocks body, Estimate estimate) {
        var words = new EstimateWords(estimate);
        SpaceParts.header(body, estimate.draw().space().base());
        body.paragraph(words.answer());
        SpaceParts.kinds(body, words.kinds(), words.parties());
        words.slots().forEach(slot -> SpaceParts.options(body, Phrase.of("With %s", slot.provision()), slot.options()));
        SpaceParts.costs(body, estimate.costs(), CostShare::stance, words::cost);
        body.paragraph(words.method());
        body.footer(foot -> foot.paragraph(Look.STAMP, words.stamp()));
    }
}
