package stance.report.list;

import java.util.List;
import stance.record.Changes;
import stance.report.data.JsonData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;
import stance.scenario.Verdict;

/**
 * What changed in the record of a pack between two days.
 *
 * @param version The version of Stance.
 * @param from The earlier day; what began on it is there already.
 * @param to The later day.
 * @param events What began, was replaced or expired since, by day.
 * @param turns The scenarios whose verdict is another one.
 */
@Published(
        format = "stance.list.changes/1",
        schema = "list-changes-1",
        title = "Changes of the record of a pack",
        about = "What changed in the record of a pack between two days, and which verdicts that turned.")
public record ChangesData(
        String format,
        String version,
        PackHeadData pack,
        String from,
        String to,
        List<TimelineData.EventData> events,
        List<TurnData> turns) {

    public static ChangesData of(Changes changes) {
        return new ChangesData(
                JsonData.formatOf(ChangesData.class),
                ProgramVersion.get(),
                PackHeadData.of(changes.pack()),
                changes.from().toString(),
                changes.to().toString(),
                changes.events().stream().map(TimelineData.EventData::of).toList(),
                changes.turns().stream().map(TurnData::of).toList());
    }

    /**
     * A verdict that turned.
     *
     * @param scenario The file of the scenario.
     * @param title The title of the scenario.
     * @param before The verdict on the earlier day.
     * @param after The verdict on the later day.
     * @param by The stances that began or ended and speak of it on one of the two days alone.
     */
    public record TurnData(String scenario, String title, Verdict before, Verdict after, List<String> by) {

        private static TurnData of(Changes.Turn turn) {
            return new TurnData(
                    turn.proposal().file(),
                    turn.proposal().title(),
                    turn.before(),
                    turn.after(),
                    turn.by().stream()
                            .map(event -> event.stance().id())
                            .distinct()
                            .toList());
        }
    }
}
