package stance.explore.sweep;

import java.math.BigInteger;
import java.util.List;
import stance.pack.record.Stance;

/**
 * Stances that no package meets together, while without any one of them some package meets the others.
 *
 * @param smallest whether it is known that no smaller set is such
 */
public record Core(List<Member> members, boolean smallest) {

    /** Keeps its own copy. */
    public Core {
        members = List.copyOf(members);
    }

    /**
     * One of them.
     *
     * @param without how many packages meet all the others
     */
    public record Member(Stance stance, BigInteger without) {}
}
