package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.explain.Silence;
import stance.language.Language;

/** Where the record is silent. */
@JsonClassDescription("A provision on which nothing of a party speaks in the strict reading, with what comes nearest.")
public record SilenceData(
        @JsonPropertyDescription("The id of the party.") String party,
        @JsonPropertyDescription("The id of the provision.") String provision,

        @JsonPropertyDescription("How many stances of the party answer provisions of this type.")
        int about,

        @JsonPropertyDescription("The nearest first.") List<NearData> nearest) {

    /** A stance that comes near. */
    @JsonClassDescription("A stance that comes near.")
    public record NearData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("What the stance asserts.")
            String title,

            @JsonPropertyDescription("Why the stance does not apply, left out where it does.")
            Optional<Applicability.Reason> hindrance,

            @JsonPropertyDescription("How far it came.") AttemptData attempt) {}

    public static SilenceData of(Silence silence, Language language) {
        return new SilenceData(
                silence.party(),
                silence.provision(),
                silence.about(),
                silence.nearest().stream()
                        .map(near -> new NearData(
                                near.stance().id(),
                                near.stance().title(),
                                near.hindrance(),
                                AttemptData.of(near.attempt(), language)))
                        .toList());
    }
}
