package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import stance.report.words.ProgramVersion;

/** The packs that were sent to a server. */
@Published(
        format = "stance.list.sent-packs/1",
        schema = "list-sent-packs-1",
        title = "Packs that were sent",
        about = "The packs that were sent to a server.")
public record SentPacksData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("How many are kept at the most.")
        int most,

        @JsonPropertyDescription("In the order of their ids.")
        List<SentPackData> packs) {

    public SentPacksData(int most, List<SentPackData> packs) {
        this(JsonData.formatOf(SentPacksData.class), ProgramVersion.get(), most, packs);
    }

    /** One pack. */
    @JsonClassDescription("One pack.")
    public record SentPackData(
            @JsonPropertyDescription("The id: the name of its folder.")
            String id,

            @JsonPropertyDescription("The names of its files, as they were sent.")
            List<String> files) {}
}
