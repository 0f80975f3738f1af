package stance.report.data;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.report.words.Stamp;
import stance.scenario.Change;
import stance.scenario.Proposal;

/**
 * What is needed to cite the result and to repeat it.
 *
 * @param version The version of Stance.
 * @param pack The id of the pack.
 * @param packHash The SHA-256 of the pack's files.
 * @param asOf The date of the evaluation.
 * @param filters Which stances were left out, or taken in: stated-only, without-inferred, public-only,
 *     without-preferences, with-drafts.
 * @param assumptions What the scenario assumes that silent parties would say, such as CANADA.tariffs=ACCEPTS.
 * @param settings The changes that were made besides what the file says, as they were written.
 */
public record StampData(
        String version,
        String pack,
        String packHash,
        String asOf,
        List<String> filters,
        List<String> assumptions,
        List<String> settings) {

    public static StampData of(Evaluation evaluation) {
        return of(evaluation.proposal(), evaluation.filters());
    }

    public static StampData of(Proposal proposal, Filters filters) {
        var stamp = Stamp.of(proposal.pack());
        return new StampData(
                stamp.version(),
                stamp.pack(),
                stamp.packHash(),
                proposal.asOf().toString(),
                filters.names(),
                proposal.assumptions().words(),
                Change.words(proposal.changes()));
    }
}
