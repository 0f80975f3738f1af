package stance.report.list;

import java.util.List;
import java.util.Optional;
import stance.pack.record.Gap;
import stance.pack.record.Stance;
import stance.record.RecordMap;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;

/**
 * Where the record of a pack speaks and where it does not.
 *
 * @param version The version of Stance.
 * @param types The types that a scenario may state, in the order of the declarations.
 * @param gaps What was looked for in the record and not found, in the order of pack.json.
 */
@Published(
        format = "stance.list.record/1",
        schema = "list-record-1",
        title = "Map of the record of a pack",
        about = "Where the record of a pack speaks and where it does not.")
public record RecordMapData(
        String format, String version, PackHeadData pack, List<RecordRowData> types, List<GapData> gaps) {

    public static RecordMapData of(RecordMap map) {
        return new RecordMapData(
                JsonData.formatOf(RecordMapData.class),
                ProgramVersion.get(),
                PackHeadData.of(map.pack()),
                map.rows().stream().map(RecordRowData::of).toList(),
                map.pack().info().gaps().stream().map(GapData::of).toList());
    }

    /**
     * One type of provision.
     *
     * @param type Its name.
     * @param actors What each actor has on it, in the order of pack.json.
     */
    public record RecordRowData(String type, List<RecordCellData> actors) {

        private static RecordRowData of(RecordMap.Row row) {
            return new RecordRowData(
                    row.type().name(),
                    row.cells().stream().map(RecordCellData::of).toList());
        }
    }

    /**
     * What one actor has on one type.
     *
     * @param actor The id of the actor.
     * @param stances The stances whose rules look at it by its name; drafts are left out.
     * @param ofFamilies Those whose rules look at a family that it belongs to alone.
     * @param gaps How often something was looked for in vain.
     */
    public record RecordCellData(String actor, List<String> stances, List<String> ofFamilies, int gaps) {

        private static RecordCellData of(RecordMap.Cell cell) {
            return new RecordCellData(
                    cell.actor().id(),
                    cell.stances().stream().map(Stance::id).toList(),
                    cell.ofFamilies().stream().map(Stance::id).toList(),
                    cell.gaps().size());
        }
    }

    /**
     * Something that was looked for and not found.
     *
     * @param actor The id of the actor.
     * @param topic The id of the topic that it would be about.
     * @param type The type of provision that it would be about.
     * @param what What was looked for.
     * @param date The day of the search.
     * @param where Where it was looked for.
     */
    public record GapData(
            String actor,
            Optional<String> topic,
            Optional<String> type,
            Optional<String> what,
            String date,
            String where) {

        private static GapData of(Gap gap) {
            var isTopic = gap.about() instanceof Gap.OfTopic;
            var name = Optional.of(gap.about().name());
            return new GapData(
                    gap.actor(),
                    name.filter(known -> isTopic),
                    name.filter(known -> !isTopic),
                    Optional.of(gap.what().written()).filter(what -> !what.isBlank()),
                    gap.searched().toString(),
                    gap.where().written());
        }
    }
}
