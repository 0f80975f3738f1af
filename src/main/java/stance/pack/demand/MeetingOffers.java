package stance.pack.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stance.pack.form.Constraint;
import stance.pack.form.DemandForm;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.vocabulary.ProvisionType;

/**
 * What would meet a demand: changes of as few fields as will do, each to a value that the demand names. A stretch of
 * values, such as those above a number, is no offer, and neither is what depends on other values of the fact.
 */
final class MeetingOffers {

    /** The most comparisons in the rules that would be made; a demand that takes more is told in words alone. */
    private static final int MAX_COMPARISONS = 4096;

    private final Formula demand;
    private final Formula.Absences absences;
    private final List<Offer> offers = new ArrayList<>();

    /**
     * One of them.
     *
     * @param values by field, what it is to be
     * @param where what is true of the facts for which the change does, and no part of it alone
     */
    record Offer(Map<String, Operand> values, Formula where) {}

    private MeetingOffers(Formula demand, Formula.Absences absences) {
        this.demand = demand;
        this.absences = absences;
    }

    static List<Offer> of(DemandForm form, ProvisionType type, Formula demand, Formula.Absences absences) {
        var values = new LinkedHashMap<String, List<Operand>>();
        for (var name : form.fields().stream().sorted().toList()) {
            type.field(name)
                    .ifPresent(field -> values.put(
                            name, NamedValues.of(field, form.pattern().withConstraints(form.demanded()))));
        }
        // For each change, the demand is asked of every part of the change.
        var asked = values.values().stream()
                .mapToDouble(List::size)
                .reduce(comparisons(form), (all, each) -> all * (1 + 2 * each));
        var dependsOnOthers = form.demanded().stream()
                .flatMap(Constraint::comparisons)
                .map(Constraint.Comparison::operand)
                .anyMatch(Bound.class::isInstance);
        var offers = new MeetingOffers(demand, absences);
        if (asked <= MAX_COMPARISONS && !dependsOnOthers) {
            offers.add(List.copyOf(values.entrySet()), Map.of());
        }
        return offers.offers;
    }

    /** Each value of {@code in} counts. */
    private static double comparisons(DemandForm form) {
        return form.demanded().stream().mapToInt(Constraint::size).sum();
    }

    private void add(List<Map.Entry<String, List<Operand>>> left, Map<String, Operand> chosen) {
        if (left.isEmpty()) {
            if (!chosen.isEmpty()) {
                add(chosen);
            }
            return;
        }
        var rest = left.subList(1, left.size());
        add(rest, chosen);
        for (var value : left.get(0).getValue()) {
            add(rest, with(chosen, left.get(0).getKey(), value));
        }
    }

    private void add(Map<String, Operand> values) {
        var where = new ArrayList<Formula>();
        where.add(demand.negated());
        for (var part : parts(values)) {
            var after = demand.with(part);
            where.add(part.size() == values.size() ? after.possible(absences) : after.negated());
        }
        var all = Formula.all(where);
        if (!all.equals(Formula.Any.NEVER)) {
            offers.add(new Offer(values, all));
        }
    }

    /** Every part of the change but none at all, the whole of it among them. */
    private static List<Map<String, Operand>> parts(Map<String, Operand> values) {
        var parts = List.<Map<String, Operand>>of(Map.of());
        for (var value : values.entrySet()) {
            parts = parts.stream()
                    .flatMap(part -> Stream.of(part, with(part, value.getKey(), value.getValue())))
                    .toList();
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static Map<String, Operand> with(Map<String, Operand> values, String field, Operand value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return more;
    }
}
