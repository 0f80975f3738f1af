package stance.report.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import stance.pack.record.Stance;
import stance.record.SourceListing;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.data.SourceData;
import stance.report.words.ProgramVersion;

/**
 * The bibliography of a pack.
 *
 * @param version The version of Stance.
 * @param sources In the order of sources.json.
 */
@Published(
        format = "stance.list.sources/1",
        schema = "list-sources-1",
        title = "Sources of a pack",
        about = "The bibliography of a pack.")
public record SourcesData(String format, String version, PackHeadData pack, List<CitedData> sources) {

    public static SourcesData of(SourceListing listing) {
        return new SourcesData(
                JsonData.formatOf(SourcesData.class),
                ProgramVersion.get(),
                PackHeadData.of(listing.pack()),
                listing.sources().stream()
                        .map(entry -> new CitedData(
                                SourceData.of(entry.source()),
                                entry.stances().stream().map(Stance::id).toList()))
                        .toList());
    }

    /**
     * One source.
     *
     * @param stances The stances that cite it.
     */
    public record CitedData(@JsonUnwrapped SourceData source, List<String> stances) {}
}
