package stance.report.data;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.evaluate.Reading;
import stance.report.words.Stamp;
import stance.scenario.Proposal;

/**
 * What is needed to cite the result and to repeat it.
 *
 * @param version The version of Stance.
 * @param pack The id of the pack.
 * @param packHash The SHA-256 of the pack's files.
 * @param asOf The date of the evaluation.
 * @param reading The reading that was asked for.
 * @param filters Which stances were not heard: stated-only, without-inferred, public-only; with-drafts
 *     where drafts were heard.
 * @param settings The changes that were made besides what the file says, as they were written.
 */
public record StampData(
        String version,
        String pack,
        String packHash,
        String asOf,
        Reading reading,
        List<String> filters,
        List<String> settings) {

    public static StampData of(Evaluation evaluation) {
        return of(evaluation.proposal(), evaluation.reading(), evaluation.filters());
    }

    public static StampData of(Proposal proposal, Reading reading, Filters filters) {
        var stamp = Stamp.of(proposal.pack());
        return new StampData(
                stamp.version(),
                stamp.pack(),
                stamp.packHash(),
                proposal.asOf().toString(),
                reading,
                filters.names(),
                proposal.settings());
    }
}
