package stance.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Argument;
import stance.evaluate.Cell;
import stance.evaluate.Finding;
import stance.explore.compare.CellRow;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.language.Phrase;
import stance.regress.revision.PackageRevision;
import stance.report.document.Glyphs;
import stance.report.words.Capital;
import stance.report.words.Sentences;
import stance.scenario.Cells;

/** What differs of a package, each in a line: what it was, and what it becomes. */
final class RevisionLines {

    private final PackageRevision revision;

    RevisionLines(PackageRevision revision) {
        this.revision = revision;
    }

    /** The verdict, where it differs. */
    Stream<Phrase> verdict() {
        return revision.comparison().isVerdictDifferent()
                ? Stream.of(Phrase.of(
                        "verdict: %s",
                        becomes(revision.comparison().sides().stream()
                                .map(side -> side.verdict().words())
                                .toList())))
                : Stream.empty();
    }

    /** What a party makes of the package. */
    Phrase party(PartyRow row) {
        return Phrase.of(
                "%s on the package: %s",
                name(row.party()),
                becomes(row.responses().stream()
                        .map(response ->
                                response.map(known -> Glyphs.of(known, true)).orElse(Phrase.of("not a party")))
                        .toList()));
    }

    /** What a party makes of a provision, a combination or the package itself. */
    Phrase cell(CellRow row) {
        return Phrase.of(
                "%s on %s: %s",
                name(row.party()),
                row.cell().equals(Cells.PACKAGE) ? Phrase.of("the package itself") : row.cell(),
                becomes(row.cells().stream()
                        .map(cell -> cell.map(RevisionLines::words).orElse(Phrase.of("nothing said")))
                        .toList()));
    }

    private static Phrase words(Cell cell) {
        var ground = cell.ground().words();
        var response = Glyphs.of(cell.response(), true);
        return ground.isEmpty() ? response : Phrase.of("%s (%s)", response, ground);
    }

    /** A finding that is lost, gained or held otherwise; its stance is named where it is not the one above. */
    Phrase finding(FindingRow row, String stance) {
        var sides = row.findings();
        if (sides.get(0).isEmpty()) {
            return Phrase.of("gained: %s", words(row.first(), stance));
        } else if (sides.get(1).isEmpty()) {
            return Phrase.of("lost: %s", words(row.first(), stance));
        }
        return becomes(sides.stream()
                .flatMap(Optional::stream)
                .map(side -> words(side, stance))
                .toList());
    }

    private static Phrase words(Finding finding, String stance) {
        var own = finding.stance().id();
        var arguments = finding.arguments().stream().map(Argument::words).collect(Collectors.joining(" "));
        var heading = Sentences.heading(finding);
        var said = arguments.isEmpty() ? heading : Phrase.of("%s, \"%s\"", heading, arguments);
        return own.equals(stance)
                ? Phrase.of("%s (%s)", said, finding.strength().words())
                : Phrase.of("%s (%s, %s)", said, own, finding.strength().words());
    }

    private static Phrase becomes(List<Phrase> sides) {
        return sides.size() == 2 ? Phrase.of("%s becomes %s", sides.get(0), sides.get(1)) : sides.get(0);
    }

    private Capital name(String party) {
        return Capital.of(revision.pack().after().actor(party).inSentence());
    }
}
