package stance.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.CounterOffer.Change;
import stance.evaluate.CounterOffer.FieldValue;
import stance.evaluate.Finding.Aim;
import stance.evaluate.FindingBoard.Firing;
import stance.evaluate.FindingBoard.Said;
import stance.pack.form.Effect;
import stance.pack.record.Side;
import stance.pack.vocabulary.Term;
import stance.scenario.Proposal;

/** Gathers what the actors themselves put forward, and tells whether a proposal took it up. */
final class CounterOffers {

    private CounterOffers() {}

    /** The counter-offers of what was said, each once, in the order of the findings. */
    static List<CounterOffer> of(FindingSearch hearing, List<Finding> findings, Proposal proposal, Filters filters) {
        var firings = hearing.offers()
                .filter(firing -> filters.hears(firing.rule().strength()))
                .collect(Collectors.groupingBy(firing -> firing.rule().stance()));
        if (firings.isEmpty()) {
            return List.of();
        }
        var stances = findings.stream().map(Finding::stance).distinct().toList();
        var offers = new ArrayList<CounterOffer>();
        for (var stance : stances) {
            firings.getOrDefault(stance.id(), List.of()).stream()
                    .map(firing -> new CounterOffer(
                            stance, changes(firing, proposal), firing.rule().side() == Side.OFFER))
                    .filter(offer -> !offer.changes().isEmpty())
                    .distinct()
                    .sorted(Comparator.comparing(offer -> offer.changes().toString()))
                    .forEach(offers::add);
        }
        return offers;
    }

    /** The provisions of the proposal that are as the offer asked, if all that it asked is there. */
    static Set<String> taken(CounterOffer offer, Proposal original, Proposal proposal) {
        var taken = new HashSet<String>();
        for (var change : offer.changes()) {
            var match = proposal.provisions().values().stream()
                    .filter(term -> isResult(change, original, term))
                    .findFirst();
            if (match.isEmpty()) {
                return Set.of();
            }
            taken.add(match.get().id());
        }
        return taken;
    }

    /** Whether the term is as one of the changes of the offer asks. */
    static boolean isPart(CounterOffer offer, Proposal original, Term term) {
        return offer.changes().stream().anyMatch(change -> isResult(change, original, term));
    }

    private static List<Change> changes(Firing firing, Proposal proposal) {
        return firing.said().stream()
                .filter(said -> said.effect() == Effect.PROPOSES_PROVISION
                        || (said.effect() == Effect.PROPOSES && said.aim() == Aim.PROVISIONS))
                .map(said -> change(said, proposal))
                .collect(Collectors.collectingAndThen(Collectors.toList(), CounterOffers::together));
    }

    private static Change change(Said said, Proposal proposal) {
        var arguments = said.arguments();
        if (said.effect() == Effect.PROPOSES) {
            var value = new FieldValue(arguments.get(0).words(), arguments.subList(1, arguments.size()));
            var id = said.targets().get(0);
            var type = Objects.requireNonNull(proposal.provisions().get(id)).type();
            return new Change(Optional.of(id), type.name(), List.of(value));
        }
        var values = new ArrayList<FieldValue>();
        for (var i = 1; i < arguments.size(); i += 2) {
            values.add(new FieldValue(arguments.get(i).words(), arguments.subList(i + 1, i + 2)));
        }
        return new Change(Optional.empty(), arguments.get(0).words(), values);
    }

    /** Changes of one provision in one firing are one change. */
    private static List<Change> together(List<Change> changes) {
        var together = new ArrayList<Change>();
        var places = new HashMap<Optional<String>, Integer>();
        for (var change : changes) {
            var place = change.provision().isEmpty() ? null : places.putIfAbsent(change.provision(), together.size());
            if (place == null) {
                together.add(change);
            } else {
                var values = Stream.concat(together.get(place).values().stream(), change.values().stream());
                together.set(place, new Change(change.provision(), change.type(), values.toList()));
            }
        }
        return together;
    }

    private static boolean isResult(Change change, Proposal original, Term term) {
        if (change.provision().isEmpty()) {
            return term.type().name().equals(change.type())
                    && term.values().equals(change.values(term.type(), Map.of()));
        }
        var before =
                Optional.ofNullable(original.provisions().get(change.provision().get()));
        return before.filter(old -> old.id().equals(term.id())
                        && old.type().equals(term.type())
                        && change.values(old.type(), old.values()).equals(term.values()))
                .isPresent();
    }
}
