package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict.Order;
import stance.negotiate.graph.Preference;
import stance.problem.Problems;
import stance.scenario.ConflictTerms;

/**
 * What each decision maker prefers.
 *
 * @param kinds by decision maker, where its preference comes from
 * @param preferences by decision maker
 */
public record Orders(List<Order> kinds, List<Preference> preferences) {

    /** Keeps its own copies. */
    public Orders {
        kinds = List.copyOf(kinds);
        preferences = List.copyOf(preferences);
    }

    /** An order of a decision maker's own, where nothing is written. */
    interface Own {
        /** Empty where there is none. */
        Optional<Preference> of(String maker);
    }

    /**
     * What is written of each, or else its own; what is wrong with that is noted.
     *
     * @param own the order of a decision maker of whom nothing is written
     * @param kind what that comes from
     * @param met by state, whether a stance is met in it
     */
    static Orders of(
            Frame frame,
            ConflictTerms terms,
            Own own,
            Order kind,
            IntFunction<Predicate<String>> met,
            Problems problems) {
        var written = new WrittenOrder(frame, met, problems);
        var kinds = new ArrayList<Order>();
        var preferences = new ArrayList<Preference>();
        for (var maker : frame.makers()) {
            var ranking = Optional.ofNullable(terms.ranking().get(maker));
            var statements = Optional.ofNullable(terms.preferences().get(maker));
            if (ranking.isPresent() && statements.isPresent()) {
                problems.error(
                        "conflict.two-orders",
                        frame.place(),
                        Phrase.of("%s has both preferences and a ranking.", maker),
                        Phrase.of("Leave one of them out."));
            }
            kinds.add(ranking.isPresent() ? Order.RANKING : statements.isPresent() ? Order.STATEMENTS : kind);
            preferences.add(ranking.map(levels -> written.byRanking(maker, levels))
                    .or(() -> statements.map(written::byStatements))
                    .or(() -> own.of(maker))
                    .orElseGet(() -> without(maker, frame, problems)));
        }
        return new Orders(kinds, preferences);
    }

    private static Preference without(String maker, Frame frame, Problems problems) {
        problems.error(
                "conflict.no-order",
                frame.place(),
                Phrase.of("Nothing says what %s prefers.", maker),
                Phrase.of("Give it a list of preferences, or a ranking."));
        return Preference.complete(new int[frame.choices().size()]);
    }
}
