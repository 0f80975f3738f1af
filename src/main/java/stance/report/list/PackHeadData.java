package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import stance.pack.PolicyPack;

/** The pack that was looked into. */
@JsonClassDescription("The pack that was looked into.")
public record PackHeadData(
        @JsonPropertyDescription("The id: the name of its folder.")
        String id,

        @JsonPropertyDescription("The title.") String title,

        @JsonPropertyDescription("The SHA-256 of its files.")
        String hash,

        @JsonPropertyDescription("The last day that its record covers.")
        String recordUntil) {

    static PackHeadData of(PolicyPack pack) {
        return new PackHeadData(
                pack.id(),
                pack.info().title(),
                pack.hash(),
                pack.info().recordUntil().toString());
    }
}
