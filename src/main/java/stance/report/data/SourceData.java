package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import stance.pack.record.Issued;
import stance.pack.record.Source;

/** An entry of a bibliography. */
@JsonClassDescription("Where something is recorded.")
public record SourceData(
        @JsonPropertyDescription("The id in the bibliography of the pack.")
        String id,

        @JsonPropertyDescription("The title.") String title,
        @JsonPropertyDescription("Who published it.") Optional<String> publisher,
        @JsonPropertyDescription(ISSUED) Optional<String> issued,
        @JsonPropertyDescription("Where it can be read.") Optional<String> url) {

    private static final String ISSUED =
            "When it was published, as precisely as it is known: in EDTF (2026-01-29, 2026-01, 2026, 2026-21 for spring,"
                    + " 2025/2026, 2026~ for about), or words as the bibliography has them.";

    public static SourceData of(Source source) {
        return new SourceData(
                source.id(), source.title(), source.publisher(), source.issued().map(Issued::written), source.url());
    }
}
