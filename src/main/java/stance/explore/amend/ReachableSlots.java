package stance.explore.amend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.CounterOffer;
import stance.explore.space.Option;
import stance.explore.space.Slot;
import stance.explore.space.Space;
import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.scenario.Cells;

/** Slots with what actors put forward, and with what may be dropped, besides the options of a space. */
final class ReachableSlots {

    private static final Phrase PUT_FORWARD = GivenName.PUT_FORWARD.phrase();

    private final Space space;
    private final AmendmentQuery query;
    private final PolicyPack pack;

    /** By provision, the labels of its options. */
    private final Map<String, Map<Optional<Term>, Phrase>> options = new LinkedHashMap<>();

    private final List<Term> added = new ArrayList<>();

    ReachableSlots(Space space, AmendmentQuery query) {
        this.space = space;
        this.query = query;
        this.pack = space.base().pack();
        for (var slot : space.slots()) {
            var each = new LinkedHashMap<Optional<Term>, Phrase>();
            var isKept = query.kept().contains(slot.provision());
            slot.options().stream()
                    .limit(isKept ? 1 : Long.MAX_VALUE)
                    .forEach(option -> each.put(option.term(), option.label()));
            options.put(slot.provision(), each);
        }
    }

    /** Adds what is put forward; empty where it must stay as it is written. */
    Optional<Term> add(CounterOffer.Change change) {
        if (change.provision().isEmpty()) {
            return Optional.of(addition(change));
        }
        var id = change.provision().get();
        if (query.kept().contains(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(space.base().provisions().get(id)).map(before -> {
            var after = new Term(id, before.type(), change.values(before.type(), before.values()));
            Objects.requireNonNull(options.get(id)).putIfAbsent(Optional.of(after), PUT_FORWARD);
            return after;
        });
    }

    /** Adds a form of a provision; false where it must stay as it is written, or has the form already. */
    boolean add(Term term) {
        return !query.kept().contains(term.id())
                && Objects.requireNonNull(options.get(term.id())).putIfAbsent(Optional.of(term), PUT_FORWARD) == null;
    }

    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        options.forEach((id, each) -> {
            if (query.mayDrop(id) && !query.kept().contains(id)) {
                each.putIfAbsent(Optional.empty(), Option.LEFT_OUT);
            }
            var all = new ArrayList<Option>();
            each.forEach((term, label) -> all.add(new Option(label, term)));
            slots.add(new Slot(id, all));
        });
        return slots;
    }

    /** A provision that the package lacks; what is put forward alike is one. */
    private Term addition(CounterOffer.Change change) {
        var type = pack.vocabulary().type(change.type()).orElseThrow();
        var values = change.values(type, Map.of());
        var known = added.stream()
                .filter(term -> term.type().equals(type) && term.values().equals(values))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var term = new Term(freeId(type.name()), type, values);
        added.add(term);
        var each = new LinkedHashMap<Optional<Term>, Phrase>();
        each.put(Optional.empty(), Option.LEFT_OUT);
        each.put(Optional.of(term), PUT_FORWARD);
        options.put(term.id(), each);
        return term;
    }

    private String freeId(String type) {
        var name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + "-" + number)
                .filter(id -> !options.containsKey(id)
                        && !space.base().context().containsKey(id)
                        && !id.equals(Cells.PACKAGE))
                .findFirst()
                .orElseThrow();
    }
}
