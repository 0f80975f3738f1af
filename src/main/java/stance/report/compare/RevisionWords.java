package stance.report.compare;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stance.pack.record.Visibility;
import stance.regress.revision.Alteration;
import stance.regress.revision.PackRevision;
import stance.regress.revision.PackageRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.StanceChange;
import stance.regress.revision.StanceChange.Kind;
import stance.report.words.Counts;
import stance.report.words.Sentences;

/** The review of a rule base in words. */
final class RevisionWords {

    private static final int SHOWN = 7;

    private final Revision revision;

    RevisionWords(Revision revision) {
        this.revision = revision;
    }

    /** What differs, in a sentence. */
    String answer() {
        if (revision.looked() == 0) {
            return "There is no package that both rule bases judge.";
        } else if (!revision.isDifferent()) {
            return "Nothing differs in " + packages(revision.looked()) + ".";
        }
        var parts = Stream.of(
                        counted(
                                "verdict",
                                revision.differences().stream()
                                        .mapToLong(each -> each.comparison().isVerdictDifferent() ? 1 : 0)),
                        counted(
                                "response",
                                revision.differences().stream()
                                        .mapToLong(each -> each.comparison()
                                                .differentCells()
                                                .size())),
                        counted(
                                "finding",
                                revision.differences().stream()
                                        .mapToLong(each -> each.comparison()
                                                .differentFindings()
                                                .size())))
                .toList();
        var different = revision.differences().size();
        return different + " of " + packages(revision.looked()) + (different == 1 ? " comes" : " come")
                + " out otherwise: "
                + Sentences.joined(parts) + ".";
    }

    private static String counted(String what, LongStream counts) {
        return Counts.of((int) counts.sum(), what);
    }

    private static String packages(int count) {
        return count + (count == 1 ? " package" : " packages");
    }

    /** What became of a pack, in a sentence. */
    static String pack(PackRevision pack) {
        var before = pack.before().hash().substring(0, SHOWN);
        var after = pack.after().hash().substring(0, SHOWN);
        if (before.equals(after)) {
            return pack.after().id() + ": pack " + after + " in both; no stance differs.";
        }
        var counts = Stream.of(Kind.values())
                .map(kind -> counted(pack, kind))
                .filter(words -> !words.isEmpty())
                .toList();
        return pack.after().id() + ": pack " + before + " becomes " + after + "; "
                + (counts.isEmpty() ? "no stance differs" : Sentences.joined(counts))
                + (pack.isVocabularyDifferent() ? "; the vocabulary differs" : "") + ".";
    }

    private static String counted(PackRevision pack, Kind kind) {
        var count = (int)
                pack.changes().stream().filter(change -> change.kind() == kind).count();
        return count == 0 ? "" : Counts.of(count, "stance") + " " + words(kind);
    }

    static String words(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Verdicts that differ in one way: how, in which packages, and the stances behind. */
    record Verdicts(String change, List<String> packages, Set<String> behind) {}

    /** The verdicts that differ, in the order of the packages. */
    List<Verdicts> verdicts() {
        var byChange = new LinkedHashMap<String, List<PackageRevision>>();
        for (var difference : revision.differences()) {
            var change = new RevisionLines(difference).verdicts().collect(Collectors.joining("; "));
            if (!change.isEmpty()) {
                byChange.computeIfAbsent(change, key -> new ArrayList<>()).add(difference);
            }
        }
        return byChange.entrySet().stream()
                .map(entry -> new Verdicts(
                        entry.getKey(),
                        entry.getValue().stream().map(PackageRevision::id).toList(),
                        entry.getValue().stream()
                                .flatMap(each -> each.behindVerdict().stream())
                                .sorted()
                                .collect(Collectors.toCollection(LinkedHashSet::new))))
                .toList();
    }

    /** What stands beside a stance: what became of it, whose it is, what it weighs. */
    static String labels(StanceEffects effects, PackRevision pack) {
        var stance = effects.stance();
        return Stream.of(
                        effects.change()
                                .map(change -> words(change.kind()))
                                .orElse(pack.isVocabularyDifferent() ? "the vocabulary changed" : "not changed"),
                        stance.actor().name(),
                        stance.strength().words(),
                        stance.basis().words(),
                        stance.visibility() == Visibility.PRIVATE ? "in private" : "")
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What differs in the metadata of a stance, in lines. */
    static List<String> metadata(StanceChange change) {
        return change.alterations().stream()
                .filter(alteration -> !alteration.isRule())
                .map(RevisionWords::words)
                .toList();
    }

    private static String words(Alteration alteration) {
        if (alteration.before().isEmpty()) {
            return alteration.what() + ": new: " + alteration.after();
        } else if (alteration.after().isEmpty()) {
            return alteration.what() + ": no more: " + alteration.before();
        }
        return alteration.what() + ": " + alteration.before() + " becomes " + alteration.after();
    }

    /** The lines of a rule that differ, marked with - and +. */
    static List<String> lines(Alteration rule) {
        var lines = new ArrayList<String>();
        for (var delta : DiffUtils.diff(
                        rule.before().lines().toList(), rule.after().lines().toList())
                .getDeltas()) {
            delta.getSource().getLines().forEach(line -> lines.add("- " + line.strip()));
            delta.getTarget().getLines().forEach(line -> lines.add("+ " + line.strip()));
        }
        return lines;
    }
}
