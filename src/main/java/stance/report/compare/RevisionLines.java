package stance.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Argument;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Outcome;
import stance.explore.compare.CellRow;
import stance.explore.compare.FindingRow;
import stance.explore.compare.PartyRow;
import stance.regress.revision.PackageRevision;
import stance.report.text.Style;
import stance.report.words.Sentences;
import stance.scenario.Cells;

/** What differs of a package, each in a line: what it was, and what it becomes. */
final class RevisionLines {

    private static final String BECOMES = " becomes ";

    private final PackageRevision revision;

    RevisionLines(PackageRevision revision) {
        this.revision = revision;
    }

    /** The verdicts that differ, the strict one first. */
    Stream<String> verdicts() {
        var strict = verdict(Evaluation::strict);
        var lenient = verdict(Evaluation::lenient);
        if (strict.isPresent() && strict.equals(lenient)) {
            return Stream.of("verdict: " + strict.get() + ", in both readings");
        }
        return Stream.of(strict.map(words -> "verdict: " + words), lenient.map(words -> "lenient verdict: " + words))
                .flatMap(Optional::stream);
    }

    private Optional<String> verdict(Function<Evaluation, Outcome> reading) {
        var verdicts = revision.comparison().sides().stream()
                .map(reading)
                .map(outcome -> outcome.verdict().name())
                .distinct()
                .toList();
        return verdicts.size() == 1 ? Optional.empty() : Optional.of(String.join(BECOMES, verdicts));
    }

    /** What a party makes of the package. */
    String party(PartyRow row) {
        return name(row.party()) + " on the package: "
                + becomes(row.responses().stream()
                        .map(response -> response.map(Style.PLAIN::response).orElse("not a party"))
                        .toList());
    }

    /** What a party makes of a provision, a combination or the package itself. */
    String cell(CellRow row) {
        var what = row.cell().equals(Cells.PACKAGE) ? "the package itself" : row.cell();
        return name(row.party()) + " on " + what + ": "
                + becomes(row.cells().stream()
                        .map(cell -> cell.map(RevisionLines::words).orElse("nothing said"))
                        .toList());
    }

    private static String words(Cell cell) {
        var ground = cell.ground().words();
        return Style.PLAIN.response(cell.response()) + (ground.isEmpty() ? "" : " (" + ground + ")");
    }

    /** A finding that is lost, gained or held otherwise; its stance is named where it is not the one above. */
    String finding(FindingRow row, String stance) {
        var sides = row.findings();
        if (sides.get(0).isEmpty() || sides.get(1).isEmpty()) {
            return (sides.get(0).isEmpty() ? "gained: " : "lost: ") + words(row.first(), stance);
        }
        return becomes(sides.stream()
                .flatMap(Optional::stream)
                .map(side -> words(side, stance))
                .toList());
    }

    private static String words(Finding finding, String stance) {
        var own = finding.stance().id();
        var arguments = finding.arguments().stream().map(Argument::words).collect(Collectors.joining(" "));
        return Sentences.heading(finding)
                + (arguments.isEmpty() ? "" : ", \"" + arguments + "\"")
                + " (" + (own.equals(stance) ? "" : own + ", ")
                + finding.strength().words() + ")";
    }

    private static String becomes(List<String> sides) {
        return String.join(BECOMES, sides);
    }

    private String name(String party) {
        return Sentences.capital(revision.pack().after().actor(party).inSentence());
    }
}
