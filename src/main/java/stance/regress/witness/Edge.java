package stance.regress.witness;

import java.util.Optional;
import stance.scenario.Proposal;

/**
 * A stance at its edge.
 *
 * @param speaks a proposal of which it says something
 * @param beside the same proposal with one thing changed; empty where none was found
 * @param kind what it says of that
 */
public record Edge(Proposal speaks, Optional<Proposal> beside, Kind kind) {

    /** What a stance says beside its edge. */
    public enum Kind {
        /** Nothing. */
        SILENT,
        /** The other side of what it demands. */
        OTHER_SIDE,
        /** Something else, since no one change silences it. */
        SPEAKING
    }
}
