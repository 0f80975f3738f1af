package stance.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import stance.pack.PolicyPack;
import stance.pack.record.Actor;
import stance.pack.record.Gap;
import stance.pack.record.Stance;
import stance.pack.vocabulary.ProvisionType;

/**
 * Where the record speaks and where it does not: the types that a scenario may state, against the actors.
 *
 * @param rows one for each type, in the order of the declarations
 * @param byTopic what was looked for in vain on a topic, which is of no one type
 */
public record RecordMap(PolicyPack pack, List<Row> rows, List<Gap> byTopic) {

    /** Keeps its own copies. */
    public RecordMap {
        rows = List.copyOf(rows);
        byTopic = List.copyOf(byTopic);
    }

    /** That of a pack; drafts are no record yet. */
    public static RecordMap of(PolicyPack pack) {
        var rows = VocabularyListing.of(pack, List.of()).types().stream()
                .filter(entry -> !entry.type().family())
                .map(entry -> new Row(
                        entry.type(),
                        pack.actors().values().stream()
                                .map(actor -> cell(actor, entry, pack))
                                .toList()))
                .toList();
        var byTopic = pack.info().gaps().stream()
                .filter(gap -> gap.about() instanceof Gap.OfTopic)
                .toList();
        return new RecordMap(pack, rows, byTopic);
    }

    private static Cell cell(Actor actor, VocabularyListing.Entry entry, PolicyPack pack) {
        var lineage = pack.vocabulary().lineage(entry.type());
        var stances = entry.stances().stream()
                .filter(stance -> stance.actor().id().equals(actor.id()) && !stance.isDraft())
                .collect(Collectors.partitioningBy(stance -> stance.rules().stream()
                        .flatMap(rule -> rule.form().patterns())
                        .anyMatch(pattern -> pattern.type().equals(entry.type().name()))));
        return new Cell(
                actor,
                Objects.requireNonNull(stances.get(true)),
                Objects.requireNonNull(stances.get(false)),
                pack.info().gaps().stream()
                        .filter(gap -> gap.isOf(actor.id(), lineage))
                        .toList());
    }

    /** How many cells have neither a stance nor a gap: nobody looked there. */
    public long holes() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isHole)
                .count();
    }

    /** What each actor has on one type, in the order of the actors. */
    public record Row(ProvisionType type, List<Cell> cells) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one actor has on one type.
     *
     * @param stances those whose rules look at it by its name
     * @param ofFamilies those whose rules look at a family that it belongs to, and never at it by its name
     * @param gaps what was looked for in vain
     */
    public record Cell(Actor actor, List<Stance> stances, List<Stance> ofFamilies, List<Gap> gaps) {

        /** Keeps its own copies. */
        public Cell {
            stances = List.copyOf(stances);
            ofFamilies = List.copyOf(ofFamilies);
            gaps = List.copyOf(gaps);
        }

        /** Whether nothing is known, and nobody looked. */
        public boolean isHole() {
            return stances.isEmpty() && ofFamilies.isEmpty() && gaps.isEmpty();
        }
    }
}
