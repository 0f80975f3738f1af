package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import stance.language.Language;
import stance.list.PackListing;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/** The packs that were found. */
@Published(
        format = "stance.list.packs/1",
        schema = "list-packs-1",
        title = "Packs of Stance",
        about = "The packs that were found.")
public record PacksData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("In the order of their ids.")
        List<PackData> packs,

        @JsonPropertyDescription("Of the packs that could not be loaded.")
        List<ProblemData> problems) {

    public static PacksData of(PackListing listing, Language language) {
        return new PacksData(
                JsonData.formatOf(PacksData.class),
                ProgramVersion.get(),
                listing.packs().stream().map(PackData::of).toList(),
                ProblemData.all(listing.problems(), language));
    }

    /** One pack. */
    @JsonClassDescription("One pack.")
    public record PackData(
            @JsonPropertyDescription("The id: the name of its folder.")
            String id,

            @JsonPropertyDescription("The title.") String title,

            @JsonPropertyDescription("What it covers; may be empty.")
            String description,

            @JsonPropertyDescription("The SHA-256 of its files.")
            String hash,

            @JsonPropertyDescription("The last day that its record covers.")
            String recordUntil,

            @JsonPropertyDescription("Where it is.") String folder,

            @JsonPropertyDescription("The ids of its actors, in the order of pack.json.")
            List<String> actors,

            @JsonPropertyDescription("How many stances it has.")
            int stances,

            @JsonPropertyDescription("How many types of provision a scenario may state.")
            int types,

            @JsonPropertyDescription("How many sources it has.")
            int sources) {

        private static PackData of(PackListing.Entry entry) {
            var pack = entry.pack();
            var info = pack.info();
            return new PackData(
                    pack.id(),
                    info.title(),
                    info.description(),
                    pack.hash(),
                    info.recordUntil().toString(),
                    entry.folder(),
                    List.copyOf(info.actors().keySet()),
                    pack.stances().size(),
                    pack.vocabulary().statable().size(),
                    pack.sources().size());
        }
    }
}
