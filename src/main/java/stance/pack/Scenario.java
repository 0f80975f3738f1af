package stance.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fact that tells rules of the scenario itself; no effect may target it. Immutable. */
public final class Scenario {

    private final String asOf;
    private final @Nullable String proposedBy;
    private final Set<String> parties;

    /** A scenario of this date, proposer and these parties, by the ids of the actors. */
    public Scenario(LocalDate asOf, Optional<String> proposedBy, Collection<String> parties) {
        this.asOf = asOf.toString();
        this.proposedBy = proposedBy.orElse(null);
        this.parties = Set.copyOf(parties);
    }

    /** The date of the evaluation in ISO 8601, so that its order as a text is that of time. */
    public String getAsOf() {
        return asOf;
    }

    /** The id of the actor that proposes; null where nobody does, as Drools expects of an absent field. */
    public @Nullable String getProposedBy() {
        return proposedBy;
    }

    /** The ids of the actors whose agreement counts. */
    public Set<String> getParties() {
        return parties;
    }
}
