package stance.report.list;

import java.util.List;
import stance.language.Language;
import stance.language.Translated;
import stance.record.PackListing;
import stance.report.data.JsonData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/**
 * The packs that were found.
 *
 * @param version The version of Stance.
 * @param packs In the order of their ids.
 * @param problems Of the packs that could not be loaded.
 */
@Published(
        format = "stance.list.packs/1",
        schema = "list-packs-1",
        title = "Packs of Stance",
        about = "The packs that were found.")
public record PacksData(String format, String version, List<PackData> packs, List<ProblemData> problems) {

    public static PacksData of(PackListing listing, Language language) {
        return new PacksData(
                JsonData.formatOf(PacksData.class),
                ProgramVersion.get(),
                listing.packs().stream().map(PackData::of).toList(),
                ProblemData.all(listing.problems(), language));
    }

    /**
     * One pack.
     *
     * @param id The id: the name of its folder.
     * @param title The title.
     * @param description What it covers; may be empty.
     * @param hash The SHA-256 of its files.
     * @param recordUntil The last day that its record covers.
     * @param folder Where it is.
     * @param actors The ids of its actors, in the order of pack.json.
     * @param stances How many stances it has.
     * @param types How many types of provision a scenario may state.
     * @param sources How many sources it has.
     */
    public record PackData(
            String id,
            Translated title,
            Translated description,
            String hash,
            String recordUntil,
            String folder,
            List<String> actors,
            int stances,
            int types,
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
