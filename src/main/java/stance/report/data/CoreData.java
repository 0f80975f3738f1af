package stance.report.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import stance.explore.region.Core;
import stance.pack.record.Quote;
import stance.scenario.Response;

/**
 * What keeps every package from a goal: stances and silences that no package gets past together.
 *
 * @param smallest Whether it is known that no smaller set is such.
 * @param stances The stances.
 * @param silences Parties that say nothing of a provision, where the goal needs their word or an assumption is
 *     against it; left out where there are none.
 */
public record CoreData(
        boolean smallest,
        List<CoreStanceData> stances,
        @JsonInclude(Include.NON_EMPTY) List<CoreSilenceData> silences) {

    /** An empty list where it was left out. */
    public CoreData {
        silences = silences == null ? List.of() : silences;
    }

    /**
     * A stance of the core.
     *
     * @param stance The id of the stance.
     * @param actor The id of the actor.
     * @param without How many packages there would be without it, a text of digits.
     * @param quote The words.
     */
    public record CoreStanceData(String stance, String actor, String without, Optional<String> quote) {}

    /**
     * A silence of the core.
     *
     * @param party The id of the party.
     * @param provision The id of the provision.
     * @param assumed What the analyst assumes it to be.
     * @param without How many packages there would be without it, a text of digits.
     */
    public record CoreSilenceData(String party, String provision, Optional<Response> assumed, String without) {}

    public static CoreData of(Core core) {
        return new CoreData(
                core.smallest(),
                core.members().stream()
                        .map(member -> new CoreStanceData(
                                member.stance().id(),
                                member.stance().actor().id(),
                                member.without().toString(),
                                member.stance().quote().map(Quote::words)))
                        .toList(),
                core.silences().stream()
                        .map(silence -> new CoreSilenceData(
                                silence.party(),
                                silence.provision(),
                                silence.assumed(),
                                silence.without().toString()))
                        .toList());
    }
}
