package stance.explore.region;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import stance.pack.record.Stance;
import stance.scenario.Response;

/**
 * What keeps every package from a goal: stances that no package meets together and, where the goal is that everybody
 * accepts, silences that no package breaks besides. Without any one of them some package gets past the others.
 *
 * @param smallest whether it is known that no smaller set is such
 */
public record Core(List<Member> members, List<Silence> silences, boolean smallest) {

    /** Keeps its own copies. */
    public Core {
        members = List.copyOf(members);
        silences = List.copyOf(silences);
    }

    /** How many stances and silences it holds. */
    public int size() {
        return members.size() + silences.size();
    }

    /**
     * One of the stances.
     *
     * @param without how many packages get past all the others
     */
    public record Member(Stance stance, BigInteger without) {}

    /**
     * A party that says nothing of a provision.
     *
     * @param assumed what the scenario assumes that it would say; empty where it assumes nothing
     * @param without how many packages get past all the others
     */
    public record Silence(String party, String provision, Optional<Response> assumed, BigInteger without) {}
}
