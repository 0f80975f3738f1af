package stance.regress.crosscheck;

import java.util.HashSet;
import java.util.List;
import stance.evaluate.Argument;
import stance.evaluate.Finding;
import stance.regress.crosscheck.plain.PlainFinding;

/** Findings of the engine in the form of the checker's. */
final class PlainFindings {

    private PlainFindings() {}

    static List<PlainFinding> of(List<Finding> findings) {
        return findings.stream().map(PlainFindings::of).toList();
    }

    private static PlainFinding of(Finding finding) {
        return new PlainFinding(
                finding.stance().id(),
                finding.effect(),
                finding.strength(),
                finding.aim() == Finding.Aim.PACKAGE,
                finding.targets(),
                finding.arguments().stream().map(PlainFindings::plain).toList(),
                new HashSet<>(finding.witnesses()));
    }

    private static Object plain(Argument argument) {
        if (argument instanceof Argument.Figure figure) {
            return figure.number();
        } else if (argument instanceof Argument.Flag flag) {
            return flag.value();
        }
        return argument.words();
    }
}
