package stance.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Part;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;

/**
 * A proposal, ready to be evaluated: a scenario, or one of its variants.
 *
 * @param file the name of its scenario as the user would type it
 * @param variant the name of the variant; empty for the scenario itself
 * @param proposedBy the id of the actor that proposes it
 * @param parties the ids of the actors whose agreement counts
 * @param provisions what is proposed, by id
 * @param context what is in force but not proposed, by id
 * @param assumptions what the analyst assumes that silent parties would say
 * @param importance how much provisions weigh in alignments, where it is not 1
 * @param reservations the alignment below which a party would rather have no deal, from 0 to 1, by party
 * @param original the proposal as it stands in the proposer's own file, where this one was changed from it; a changed
 *     provision has lost the presumption that its proposer accepts it
 * @param changes those that were made to it besides what its file says
 */
public record Proposal(
        PolicyPack pack,
        String file,
        String title,
        Optional<String> variant,
        LocalDate asOf,
        Optional<String> proposedBy,
        List<String> parties,
        Map<String, Term> provisions,
        Map<String, Term> context,
        Assumptions assumptions,
        Map<String, BigDecimal> importance,
        Map<String, BigDecimal> reservations,
        Optional<Proposal> original,
        List<Change> changes) {

    /** Keeps its own copies. */
    public Proposal {
        parties = List.copyOf(parties);
        provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
        context = Collections.unmodifiableMap(new LinkedHashMap<>(context));
        importance = Map.copyOf(importance);
        reservations = Map.copyOf(reservations);
        changes = List.copyOf(changes);
    }

    /** One that stands in no file: nothing is assumed, and it was changed from no other. */
    public static Proposal of(
            PolicyPack pack,
            String file,
            String title,
            LocalDate asOf,
            Optional<String> proposedBy,
            List<String> parties,
            Map<String, Term> provisions,
            Map<String, Term> context) {
        return new Proposal(
                pack,
                file,
                title,
                Optional.empty(),
                asOf,
                proposedBy,
                parties,
                provisions,
                context,
                Assumptions.NONE,
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of());
    }

    /** The same proposal on another day. */
    public Proposal asOf(LocalDate day) {
        return new Proposal(
                pack,
                file,
                title,
                variant,
                day,
                proposedBy,
                parties,
                provisions,
                context,
                assumptions,
                importance,
                reservations,
                original.map(before -> before.asOf(day)),
                changes);
    }

    /** The same proposal of other terms. */
    public Proposal withTerms(Map<String, Term> otherProvisions, Map<String, Term> otherContext) {
        return new Proposal(
                pack,
                file,
                title,
                variant,
                asOf,
                proposedBy,
                parties,
                otherProvisions,
                otherContext,
                assumptions,
                importance,
                reservations,
                original,
                changes);
    }

    /** Those whom a term names in a part, and whom its type always means. */
    public Set<String> actors(Term term, Part part) {
        var actors = new LinkedHashSet<>(term.actors(part));
        Optional.ofNullable(term.type().parts().get(part))
                .map(actor ->
                        actor.equals(ProvisionType.EVERYBODY) ? pack.actors().keySet() : Set.of(actor))
                .ifPresent(actors::addAll);
        return actors;
    }

    /** The same proposal with this provision, be it one more or in place of the one that has its id. */
    public Proposal with(Term provision) {
        var others = new LinkedHashMap<>(provisions);
        others.put(provision.id(), provision);
        return withTerms(others, context);
    }

    /** The same proposal as one that was changed from another. */
    public Proposal changedFrom(Proposal before) {
        return new Proposal(
                pack,
                file,
                title,
                variant,
                asOf,
                proposedBy,
                parties,
                provisions,
                context,
                assumptions,
                importance,
                reservations,
                Optional.of(before),
                changes);
    }

    /** The same terms between others, with nothing assumed and changed from no other proposal. */
    public Proposal between(Optional<String> proposer, List<String> others) {
        return new Proposal(
                pack,
                file,
                title,
                variant,
                asOf,
                proposer,
                others,
                provisions,
                context,
                Assumptions.NONE,
                importance,
                reservations,
                Optional.empty(),
                changes);
    }
}
