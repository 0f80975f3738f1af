package stance.explore.amend;

import java.util.List;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;

/** What stances of the parties say for a package, and what of it goes with a change. */
final class Losses {

    private Losses() {}

    /** What is said for one package and not for another; of the same effect or a warmer one nothing is lost. */
    static List<Finding> between(Evaluation before, Evaluation after) {
        return consents(before).stream()
                .filter(finding -> consents(after).stream().noneMatch(other -> isKept(finding, other)))
                .toList();
    }

    private static List<Finding> consents(Evaluation evaluation) {
        var parties = evaluation.proposal().parties();
        return evaluation.findings().stream()
                .filter(finding -> finding.answers()
                        && finding.effect().isPositive()
                        && parties.contains(finding.stance().actor().id()))
                .toList();
    }

    private static boolean isKept(Finding finding, Finding other) {
        return other.stance().id().equals(finding.stance().id())
                && other.cell().equals(finding.cell())
                && other.effect().compareTo(finding.effect()) <= 0;
    }
}
