package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import stance.explore.region.Core;
import stance.pack.record.Quote;
import stance.scenario.Response;

/** What keeps every package from a goal. */
@JsonClassDescription("What keeps every package from a goal: stances and silences that no package gets past together.")
public record CoreData(
        @JsonPropertyDescription("Whether it is known that no smaller set is such.")
        boolean smallest,

        @JsonPropertyDescription("The stances.") List<CoreStanceData> stances,

        @JsonPropertyDescription(SILENCES) @JsonInclude(Include.NON_EMPTY)
        List<CoreSilenceData> silences) {

    private static final String SILENCES =
            "Parties that say nothing of a provision, where the goal needs their word or an"
                    + " assumption is against it; left out where there are none.";
    private static final String WITHOUT = "How many packages there would be without it, a text of digits.";

    /** An empty list where it was left out. */
    public CoreData {
        silences = silences == null ? List.of() : silences;
    }

    /** A stance of it. */
    @JsonClassDescription("A stance of the core.")
    public record CoreStanceData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("The id of the actor.") String actor,
            @JsonPropertyDescription(WITHOUT) String without,
            @JsonPropertyDescription("The words.") Optional<String> quote) {}

    /** A silence of it. */
    @JsonClassDescription("A silence of the core.")
    public record CoreSilenceData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("The id of the provision.")
            String provision,

            @JsonPropertyDescription("What the analyst assumes it to be.")
            Optional<Response> assumed,

            @JsonPropertyDescription(WITHOUT) String without) {}

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
