package stance.regress.revision;

import java.util.List;
import java.util.Optional;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/**
 * Two versions of a pack.
 *
 * @param changes the stances that are not the same, in the order of their ids
 */
public record PackRevision(PolicyPack before, PolicyPack after, List<StanceChange> changes) {

    /** Keeps its own copy. */
    public PackRevision {
        changes = List.copyOf(changes);
    }

    static PackRevision of(PolicyPack before, PolicyPack after) {
        return new PackRevision(before, after, StanceChange.of(before, after));
    }

    /** Whether other provisions may be proposed. */
    public boolean isVocabularyDifferent() {
        return !before.vocabulary().equals(after.vocabulary());
    }

    /** What became of a stance; empty where it is the same. */
    public Optional<StanceChange> change(String stance) {
        return changes.stream()
                .filter(change -> change.stance().id().equals(stance))
                .findFirst();
    }

    /** The stances that differ among those that this one may have been replaced by, in either version. */
    List<String> changedSuccessors(String stance) {
        return changes.stream()
                .map(change -> change.stance().id())
                .filter(id -> supersedes(before.stance(id), stance) || supersedes(after.stance(id), stance))
                .toList();
    }

    private static boolean supersedes(Optional<Stance> successor, String stance) {
        return successor.flatMap(Stance::supersedes).filter(stance::equals).isPresent();
    }
}
