package stance.report.compare;

import com.github.difflib.DiffUtils;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.explore.compare.Comparison;
import stance.language.Phrase;
import stance.pack.record.Visibility;
import stance.regress.revision.Alteration;
import stance.regress.revision.PackRevision;
import stance.regress.revision.PackageRevision;
import stance.regress.revision.Revision;
import stance.regress.revision.SpaceRevision;
import stance.regress.revision.StanceChange;
import stance.regress.revision.StanceChange.Kind;
import stance.report.words.Counts;
import stance.report.words.Shares;

/** The review of a rule base in words. */
final class RevisionWords {

    private static final int SHOWN = 7;

    private final Revision revision;

    RevisionWords(Revision revision) {
        this.revision = revision;
    }

    /** What differs, in a sentence. */
    Phrase answer() {
        if (revision.looked() == 0) {
            return Phrase.of("There is no package that both rule bases judge.");
        } else if (!revision.isDifferent()) {
            return Phrase.of("Nothing differs in %s.", Shares.packages(revision.looked()));
        }
        var different = revision.differences().size();
        var packages = Shares.packages(revision.looked());
        return Phrase.of(
                "%s: %s, %s and %s.",
                different == 1
                        ? Phrase.of("1 of %s comes out otherwise", packages)
                        : Phrase.of("%s of %s come out otherwise", different, packages),
                Counts.verdicts(sum(each -> each.isVerdictDifferent() ? 1 : 0)),
                Counts.responses(sum(each -> each.differentCells().size())),
                Counts.findings(sum(each -> each.differentFindings().size())));
    }

    /** What was found in the whole spaces, of each one in a sentence. */
    List<Phrase> spaces() {
        return revision.spaces().stream().map(RevisionWords::space).toList();
    }

    private static Phrase space(SpaceRevision space) {
        var all = Shares.packages(space.size());
        var file = space.space().base().file();
        if (space.turns().isEmpty()) {
            return space.size().equals(BigInteger.ONE)
                    ? Phrase.of("The only package that %s spans keeps its verdict.", file)
                    : Phrase.of("All %s that %s spans keep their verdict.", all, file);
        }
        return space.turned().equals(BigInteger.ONE)
                ? Phrase.of("Of %s that %s spans, 1 turns to another verdict.", all, file)
                : Phrase.of(
                        "Of %s that %s spans, %s turn to another verdict.", all, file, Shares.count(space.turned()));
    }

    private int sum(ToIntFunction<Comparison> part) {
        return revision.differences().stream()
                .mapToInt(each -> part.applyAsInt(each.comparison()))
                .sum();
    }

    /** What became of a pack, in a sentence. */
    static Phrase pack(PackRevision pack) {
        var id = pack.after().id();
        var shown = shown(pack.before().hash(), pack.after().hash());
        var before = pack.before().hash().substring(0, shown);
        var after = pack.after().hash().substring(0, shown);
        if (before.equals(after)) {
            return Phrase.of("%s: pack %s in both; no stance differs.", id, after);
        }
        var counts = Stream.of(Kind.values())
                .flatMap(kind -> counted(pack, kind).stream())
                .toList();
        var stances = counts.isEmpty() ? Phrase.of("no stance differs") : Phrase.joined(counts);
        return pack.isVocabularyDifferent()
                ? Phrase.of("%s: pack %s becomes %s; %s; the vocabulary differs.", id, before, after, stances)
                : Phrase.of("%s: pack %s becomes %s; %s.", id, before, after, stances);
    }

    /** How many digits are shown of two hashes: so many that those of different packs are seen to differ. */
    static int shown(String one, String other) {
        var mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return Math.max(SHOWN, mismatch + 1);
    }

    private static Optional<Phrase> counted(PackRevision pack, Kind kind) {
        var count = Math.toIntExact(
                pack.changes().stream().filter(change -> change.kind() == kind).count());
        return count == 0 ? Optional.empty() : Optional.of(Phrase.of("%s %s", Counts.stances(count), words(kind)));
    }

    private static Phrase words(Kind kind) {
        return switch (kind) {
            case ADDED -> Phrase.of("added");
            case REMOVED -> Phrase.of("removed");
            case CHANGED -> Phrase.of("changed");
        };
    }

    /** Verdicts that differ in one way: how, in which packages, and the stances behind. */
    record Verdicts(Phrase change, List<String> packages, Set<String> behind) {}

    /** The verdicts that differ, in the order of the packages. */
    List<Verdicts> verdicts() {
        var byChange = new LinkedHashMap<Phrase, List<PackageRevision>>();
        for (var difference : revision.differences()) {
            var changes = new RevisionLines(difference).verdict().toList();
            if (!changes.isEmpty()) {
                byChange.computeIfAbsent(Phrase.listed(changes, "; "), key -> new ArrayList<>())
                        .add(difference);
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
    static Phrase labels(StanceEffects effects, PackRevision pack) {
        var stance = effects.stance();
        var labels = new ArrayList<Phrase>();
        labels.add(effects.change()
                .map(change -> words(change.kind()))
                .orElse(pack.isVocabularyDifferent() ? Phrase.of("the vocabulary changed") : Phrase.of("not changed")));
        labels.add(Phrase.verbatim(stance.actor().name()));
        labels.add(stance.strength().words());
        labels.add(stance.basis().words());
        if (stance.visibility() == Visibility.PRIVATE) {
            labels.add(Phrase.of("in private"));
        }
        return Phrase.listed(labels, ", ");
    }

    /** What differs in the metadata of a stance, in lines. */
    static List<Phrase> metadata(StanceChange change) {
        return change.alterations().stream()
                .filter(alteration -> !alteration.isRule())
                .map(RevisionWords::words)
                .toList();
    }

    private static Phrase words(Alteration alteration) {
        if (alteration.before().isEmpty()) {
            return Phrase.of("%s: new: %s", alteration.what(), alteration.after());
        } else if (alteration.after().isEmpty()) {
            return Phrase.of("%s: no more: %s", alteration.what(), alteration.before());
        }
        return Phrase.of("%s: %s becomes %s", alteration.what(), alteration.before(), alteration.after());
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
