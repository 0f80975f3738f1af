package stance.report.data;

import java.util.List;
import stance.report.words.ProgramVersion;

/**
 * The packs that were sent to a server.
 *
 * @param version The version of Stance.
 * @param most How many are kept at the most.
 * @param packs In the order of their ids.
 */
@Published(
        format = "stance.list.sent-packs/1",
        schema = "list-sent-packs-1",
        title = "Packs that were sent",
        about = "The packs that were sent to a server.")
public record SentPacksData(String format, String version, int most, List<SentPackData> packs) {

    public SentPacksData(int most, List<SentPackData> packs) {
        this(JsonData.formatOf(SentPacksData.class), ProgramVersion.get(), most, packs);
    }

    /**
     * One pack.
     *
     * @param id The id: the name of its folder.
     * @param files The names of its files, as they were sent.
     */
    public record SentPackData(String id, List<String> files) {}
}
