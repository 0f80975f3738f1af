package stance.report.data;

import java.util.List;
import java.util.Map;
import stance.evaluate.Cell;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of the proposal in one reading.
 *
 * @param verdict {@value OutcomeData#VERDICT}
 * @param responses What each party makes of the package, by party: the worst over its cells.
 * @param cells Party by party; of each the provisions, then the combinations, then the package itself.
 */
public record OutcomeData(Verdict verdict, Map<String, Response> responses, List<CellData> cells) {

    /** The meaning of a verdict. */
    public static final String VERDICT = "CONFLICT when a party rejects; else NEGOTIABLE when a party objects or sets a"
            + " condition; else UNDETERMINED when a party is silent on something; else AGREEMENT.";

    /** The meaning of the ground of a response. */
    public static final String GROUND =
            "On what the response rests: on a STANCE, on stances that were all INFERRED, on a yes"
                    + " to a COMBINATION that holds the provision, PRESUMED of the proposer, ASSUMED by the analyst, CONSENT by"
                    + " silence in the lenient reading, SET_ASIDE where nothing but preferences stands against it in the lenient"
                    + " reading, or NOTHING.";

    /**
     * What one party makes of one provision, of one combination, or of the package as a whole.
     *
     * @param party The id of the party.
     * @param cell The provisions joined by +, or package.
     * @param provisions The ids of the provisions; none for the package.
     * @param response From the worst to the best: REJECTS, OBJECTS, CONDITIONAL, SILENT, ACCEPTS.
     * @param ground {@value OutcomeData#GROUND}
     * @param stances The ids of the stances that count in it.
     */
    public record CellData(
            String party,
            String cell,
            List<String> provisions,
            Response response,
            Ground ground,
            List<String> stances) {

        public static CellData of(Cell cell) {
            return new CellData(
                    cell.party(),
                    cell.name(),
                    List.copyOf(cell.provisions()),
                    cell.response(),
                    cell.ground(),
                    stances(cell));
        }

        /** The stances that count in a cell. */
        public static List<String> stances(Cell cell) {
            return cell.findings().stream()
                    .map(finding -> finding.stance().id())
                    .distinct()
                    .toList();
        }
    }

    public static OutcomeData of(Outcome outcome) {
        return new OutcomeData(
                outcome.verdict(),
                outcome.responses(),
                outcome.cells().stream().map(CellData::of).toList());
    }
}
