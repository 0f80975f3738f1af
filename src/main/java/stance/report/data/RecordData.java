package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.pack.record.Visibility;

/** The record behind a stance: how it is known, when, from whom, in which words, where. */
public record RecordData(
        @JsonPropertyDescription(BASIS) Basis basis,

        @JsonPropertyDescription("When it was said, as precisely as it is known.")
        String stated,

        @JsonPropertyDescription("Whether it was said in public.")
        Visibility visibility,

        @JsonPropertyDescription("Whose words they are.") Optional<SpeakerData> speaker,
        @JsonPropertyDescription("The words.") Optional<QuoteData> quote,
        @JsonPropertyDescription("Where it is recorded.") SourceData source,

        @JsonPropertyDescription("How the words were read, or from what the position is inferred.")
        Optional<String> note) {

    static final String BASIS =
            "How the position is known: STATED in the actor's words, ACTED upon, REPORTED by others, or"
                    + " INFERRED by the authors of the pack.";

    /** Who spoke. */
    @JsonClassDescription("Who spoke.")
    public record SpeakerData(
            @JsonPropertyDescription("The name.") String name,
            @JsonPropertyDescription("The office.") String office,

            @JsonPropertyDescription("The rank of the office, 1 the highest; shown, never counted.")
            int rank) {}

    /** What was said. */
    @JsonClassDescription("What was said.")
    public record QuoteData(
            @JsonPropertyDescription("As they were recorded.")
            String words,

            @JsonPropertyDescription("The language of the words, a BCP 47 tag.")
            String language,

            @JsonPropertyDescription("In English, where the words are not.")
            Optional<String> translation) {}

    public static RecordData of(Stance stance) {
        return new RecordData(
                stance.basis(),
                stance.stated().written(),
                stance.visibility(),
                stance.speaker().map(speaker -> new SpeakerData(speaker.name(), speaker.office(), speaker.rank())),
                stance.quote().map(quote -> new QuoteData(quote.words(), quote.language(), quote.translation())),
                SourceData.of(stance.source()),
                stance.note());
    }
}
