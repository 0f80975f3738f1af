package stance.regress.revision;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Finding;
import stance.explore.compare.CellRow;
import stance.explore.compare.Comparison;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.language.Phrase;
import stance.scenario.Cells;
import stance.scenario.Proposal;

/**
 * What comes of one package by two versions of its pack, and the stances behind what differs.
 *
 * @param comparison the earlier version on the first side
 * @param options those of one package of a space; empty where it is one that a file holds as it is
 */
public record PackageRevision(PackRevision pack, Comparison comparison, Optional<Phrase> options) {

    /** The package, as it was read by the later version. */
    public Proposal proposal() {
        return comparison.sides().get(1).proposal();
    }

    /** The file, and behind a {@code #} the variant, as tests are named; the options of a package of a space in brackets. */
    public String id() {
        return proposal().file()
                + proposal().variant().map(name -> "#" + name).orElse("")
                + options.map(words -> " [" + words + "]").orElse("");
    }

    /**
     * The stances behind a finding that is lost, gained or held otherwise: its own, if that changed, or else those that
     * replace it and changed; where none did, the vocabulary did, and its own is named.
     */
    public Set<String> behind(FindingRow row) {
        var own = row.first().stance().id();
        if (pack.change(own).isPresent()) {
            return Set.of(own);
        }
        var successors = pack.changedSuccessors(own);
        return successors.isEmpty() ? Set.of(own) : sorted(successors.stream());
    }

    /**
     * The stances behind a response that differs: those behind the findings on its cell that differ; where there are
     * none, those behind other findings of the party on its provisions, or on anything; and where none of its findings
     * differs, those that count in it and changed.
     */
    public Set<String> behind(CellRow row) {
        var provisions = Cells.provisions(row.cell());
        return Stream.<Predicate<Finding>>of(
                        finding -> finding.answers() && finding.cell().equals(row.cell()),
                        finding -> finding.targets().stream().anyMatch(provisions::contains),
                        finding -> true)
                .map(wanted -> behind(row.party(), wanted))
                .filter(behind -> !behind.isEmpty())
                .findFirst()
                .orElseGet(() -> counting(row));
    }

    /** The stances behind what a party makes of the package: those behind its other responses that differ. */
    public Set<String> behind(PartyRow row) {
        return sorted(comparison.differentCells().stream()
                .filter(cell -> cell.party().equals(row.party()))
                .flatMap(cell -> behind(cell).stream()));
    }

    /** The stances behind the verdict: those behind what the parties make of the package, or behind anything. */
    public Set<String> behindVerdict() {
        var parties = sorted(
                comparison.parties().stream().filter(PartyRow::differs).flatMap(party -> behind(party).stream()));
        return parties.isEmpty() ? behind() : parties;
    }

    /** The stances behind all that differs, in the order of their ids. */
    public Set<String> behind() {
        return sorted(Stream.concat(
                comparison.differentFindings().stream().flatMap(row -> behind(row).stream()),
                comparison.differentCells().stream().flatMap(row -> behind(row).stream())));
    }

    private Set<String> behind(String party, Predicate<Finding> wanted) {
        return sorted(comparison.differentFindings().stream()
                .filter(row -> row.first().stance().actor().id().equals(party))
                .filter(row -> wanted.test(row.first()))
                .flatMap(row -> behind(row).stream()));
    }

    private Set<String> counting(CellRow row) {
        return sorted(row.cells().stream()
                .flatMap(cell -> cell.stream())
                .flatMap(cell -> cell.findings().stream())
                .map(finding -> finding.stance().id())
                .filter(id -> pack.change(id).isPresent()));
    }

    private static Set<String> sorted(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }
}
