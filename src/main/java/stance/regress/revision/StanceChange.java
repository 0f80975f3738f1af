package stance.regress.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/**
 * A stance that is not the same in two versions of a pack.
 *
 * @param stance as it is now, or, where it was removed, as it was
 * @param alterations what differs in a stance that both versions have
 */
public record StanceChange(Kind kind, Stance stance, List<Alteration> alterations) {

    /** Keeps its own copy. */
    public StanceChange {
        alterations = List.copyOf(alterations);
    }

    /** What became of a stance. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** All stances that differ, in the order of their ids. */
    static List<StanceChange> of(PolicyPack before, PolicyPack after) {
        var ids = new TreeSet<String>();
        before.stances().forEach(stance -> ids.add(stance.id()));
        after.stances().forEach(stance -> ids.add(stance.id()));
        var changes = new ArrayList<StanceChange>();
        for (var id : ids) {
            of(before.stance(id), after.stance(id)).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<StanceChange> of(Optional<Stance> before, Optional<Stance> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.map(stance -> new StanceChange(Kind.REMOVED, stance, List.of()))
                    .or(() -> after.map(stance -> new StanceChange(Kind.ADDED, stance, List.of())));
        }
        var alterations = Alteration.of(before.get(), after.get());
        return alterations.isEmpty()
                ? Optional.empty()
                : Optional.of(new StanceChange(Kind.CHANGED, after.get(), alterations));
    }
}
