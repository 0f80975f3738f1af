package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.evaluate.Reading;
import stance.report.words.Stamp;
import stance.scenario.Proposal;

/** What is needed to cite a result and to repeat it. */
@JsonClassDescription("What is needed to cite the result and to repeat it.")
public record StampData(
        @JsonPropertyDescription("The version of Stance.") String version,
        @JsonPropertyDescription("The id of the pack.") String pack,

        @JsonPropertyDescription("The SHA-256 of the pack's files.")
        String packHash,

        @JsonPropertyDescription("The date of the evaluation.")
        String asOf,

        @JsonPropertyDescription("The reading that was asked for.")
        Reading reading,

        @JsonPropertyDescription("Which stances were not heard: stated-only, without-inferred, public-only.")
        List<String> filters,

        @JsonPropertyDescription("The changes that were made besides what the file says, as they were written.")
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
