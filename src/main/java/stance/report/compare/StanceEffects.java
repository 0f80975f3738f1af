package stance.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.regress.revision.PackRevision;
import stance.regress.revision.PackageRevision;
import stance.regress.revision.StanceChange;

/**
 * What a stance changes in packages.
 *
 * @param change what became of the stance; empty where it is the same and the vocabulary is not
 * @param effects each with the packages in which it is the same
 */
record StanceEffects(Stance stance, Optional<StanceChange> change, List<Effect> effects) {

    /** Keeps its own copy. */
    StanceEffects {
        effects = List.copyOf(effects);
    }

    /** What differs, line by line, and the packages in which all of this and nothing else does. */
    record Effect(List<Phrase> lines, List<String> packages) {}

    /** Of all stances behind what differs, those with effects first, each in the order of their ids. */
    static List<StanceEffects> of(PackRevision pack, List<PackageRevision> differences) {
        var own = differences.stream()
                .filter(difference -> difference.pack().equals(pack))
                .toList();
        var ids = new LinkedHashSet<String>();
        own.stream()
                .flatMap(difference -> difference.behind().stream())
                .sorted()
                .forEach(ids::add);
        pack.changes().forEach(change -> ids.add(change.stance().id()));
        return ids.stream().map(id -> of(id, pack, own)).toList();
    }

    private static StanceEffects of(String id, PackRevision pack, List<PackageRevision> differences) {
        Map<List<Phrase>, List<String>> byLines = new LinkedHashMap<>();
        for (var difference : differences) {
            var lines = lines(id, difference);
            if (!lines.isEmpty()) {
                byLines.computeIfAbsent(lines, key -> new ArrayList<>()).add(difference.id());
            }
        }
        var effects = byLines.entrySet().stream()
                .map(entry -> new Effect(entry.getKey(), entry.getValue()))
                .toList();
        var stance = pack.after().stance(id).or(() -> pack.before().stance(id)).orElseThrow();
        return new StanceEffects(stance, pack.change(id), effects);
    }

    private static List<Phrase> lines(String id, PackageRevision difference) {
        var comparison = difference.comparison();
        var words = new RevisionLines(difference);
        return Stream.of(
                        of(difference.behindVerdict(), id, words.verdict()),
                        comparison.differentFindings().stream()
                                .flatMap(row -> of(difference.behind(row), id, Stream.of(words.finding(row, id)))),
                        comparison.parties().stream()
                                .filter(row -> row.differs())
                                .flatMap(row -> of(difference.behind(row), id, Stream.of(words.party(row)))),
                        comparison.differentCells().stream()
                                .flatMap(row -> of(difference.behind(row), id, Stream.of(words.cell(row)))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Phrase> of(Set<String> behind, String id, Stream<Phrase> lines) {
        return behind.contains(id) ? lines : Stream.empty();
    }
}
