package stance.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario says of the conflict over it: who decides what, which states there are, who moves where and prefers
 * what. Where it says nothing, the record and the slots do.
 *
 * @param control by slot, the actor that decides it; empty where only all parties together do
 * @param statusQuo the state to begin from: what it does not name is left out where it can be
 * @param infeasible states that cannot be
 * @param irreversible steps that are barred
 * @param moves by actor, all its moves
 * @param preferences by actor, what it prefers to be so, the weightiest first
 * @param ranking by actor, the states from best to worst; those of one level are the same to it
 * @param unseen by actor, the states that it does not see
 */
public record ConflictTerms(
        Map<String, Optional<String>> control,
        Optional<Combination> statusQuo,
        List<Combination> infeasible,
        List<Barred> irreversible,
        Map<String, List<Move>> moves,
        Map<String, List<Statement>> preferences,
        Map<String, List<List<Combination>>> ranking,
        Map<String, List<Combination>> unseen) {

    /** Nothing is said. */
    public static final ConflictTerms NONE =
            new ConflictTerms(Map.of(), Optional.empty(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** Keeps its own copies. */
    public ConflictTerms {
        control = Collections.unmodifiableMap(new LinkedHashMap<>(control));
        infeasible = List.copyOf(infeasible);
        irreversible = List.copyOf(irreversible);
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        preferences = Collections.unmodifiableMap(new LinkedHashMap<>(preferences));
        ranking = Collections.unmodifiableMap(new LinkedHashMap<>(ranking));
        unseen = Collections.unmodifiableMap(new LinkedHashMap<>(unseen));
    }

    /**
     * A step that nobody can take.
     *
     * @param from the name of an option
     * @param to the name of another
     */
    public record Barred(String slot, String from, String to) {}

    /**
     * Moves from every state in which something holds.
     *
     * @param to by slot, the option that it has after it
     */
    public record Move(Combination from, Map<String, String> to) {
        /** Keeps its own copy. */
        public Move {
            to = Collections.unmodifiableMap(new LinkedHashMap<>(to));
        }
    }

    /** The same with other words on who decides. */
    public ConflictTerms controlled(Map<String, Optional<String>> more) {
        var all = new LinkedHashMap<>(control);
        all.putAll(more);
        return new ConflictTerms(all, statusQuo, infeasible, irreversible, moves, preferences, ranking, unseen);
    }
}
