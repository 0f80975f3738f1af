package stance.report.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Acceptance;
import stance.evaluate.Argument;
import stance.evaluate.Cell;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.evaluate.Silence;
import stance.pack.record.Stance;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of the proposal.
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
            "On what the response rests: on a STANCE, on stances that were all INFERRED, on a yes to a COMBINATION that"
                    + " holds the provision, PRESUMED of the proposer, ASSUMED by the analyst, or NOTHING.";

    /**
     * What one party makes of one provision, of one combination, or of the package as a whole.
     *
     * @param party The id of the party.
     * @param cell The provisions joined by +, or package.
     * @param provisions The ids of the provisions; none for the package.
     * @param response From the worst to the best: REJECTS, OBJECTS, CONDITIONAL, SILENT, ACCEPTS.
     * @param ground {@value OutcomeData#GROUND}
     * @param stances The ids of the stances that answer in it.
     * @param deciding The ids of those whose words decide it: the firmest of the side that the response is on.
     * @param divided Whether different stances of the party pull both ways.
     * @param setAside The ids of the stances whose objections do not count here, since firmer words of the party say yes
     *     or since it proposes this itself; left out where there are none.
     * @param rather The ids of the stances that would rather have more than what is accepted; left out where there are
     *     none.
     * @param unread The fields that are said and that no deciding rule looks at, each as provision.field; left out where
     *     there are none.
     * @param silence Why the party is silent, or would be without an assumption; left out where it is not.
     */
    public record CellData(
            String party,
            String cell,
            List<String> provisions,
            Response response,
            Ground ground,
            List<String> stances,
            List<String> deciding,
            boolean divided,
            @JsonInclude(Include.NON_EMPTY) List<String> setAside,
            @JsonInclude(Include.NON_EMPTY) List<String> rather,
            @JsonInclude(Include.NON_EMPTY) List<String> unread,
            Optional<SilenceReasonData> silence) {

        /** Empty lists where they were left out. */
        public CellData {
            setAside = setAside == null ? List.of() : setAside;
            rather = rather == null ? List.of() : rather;
            unread = unread == null ? List.of() : unread;
        }

        public static CellData of(Cell cell, Proposal proposal) {
            return new CellData(
                    cell.party(),
                    cell.name(),
                    List.copyOf(cell.provisions()),
                    cell.response(),
                    cell.ground(),
                    stances(cell.findings()),
                    stances(cell.deciding()),
                    cell.isDivided(),
                    stances(cell.setAside()),
                    stances(cell.rather()),
                    Acceptance.unread(cell, proposal).stream()
                            .map(unread -> unread.provision() + '.' + unread.field())
                            .toList(),
                    cell.silence().map(SilenceReasonData::of));
        }

        /** The ids of the stances that make findings, each once. */
        public static List<String> stances(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.stance().id())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Why a party is silent.
     *
     * @param kind DENIED where it denied discussing this, LEAVES_OPEN where a demand of it looks at a field that is not
     *     said, SPEAKS_OTHERWISE where it has stances on such terms and none applies here and now, NOT_ON_RECORD where it
     *     has none.
     * @param stances The ids of its stances on such terms.
     * @param asks What its demands would ask; left out where they leave nothing open.
     */
    public record SilenceReasonData(
            Silence.Kind kind,
            List<String> stances,
            @JsonInclude(Include.NON_EMPTY) List<String> asks) {

        /** An empty list where it was left out. */
        public SilenceReasonData {
            asks = asks == null ? List.of() : asks;
        }

        static SilenceReasonData of(Silence silence) {
            return new SilenceReasonData(
                    silence.kind(),
                    silence.stances().stream().map(Stance::id).toList(),
                    silence.findings().stream()
                            .flatMap(finding -> finding.arguments().stream())
                            .map(Argument::words)
                            .distinct()
                            .toList());
        }
    }

    public static OutcomeData of(Outcome outcome, Proposal proposal) {
        return new OutcomeData(
                outcome.verdict(),
                outcome.responses(),
                outcome.cells().stream()
                        .map(cell -> CellData.of(cell, proposal))
                        .toList());
    }
}
