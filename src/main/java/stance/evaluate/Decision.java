package stance.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.pack.record.Basis;
import stance.pack.record.Strength;
import stance.scenario.Response;

/**
 * What the stances of one actor come to on one cell: the firmer words decide, and against is as firm as for (design of
 * Stance, section 4, steps 1 to 4).
 *
 * @param deciding the firmest findings of the side that the response is on
 */
record Decision(Response response, Ground ground, List<Finding> deciding) {

    /**
     * Decides.
     *
     * @param own what the actor says on the cell
     * @param welcome what it says for combinations that it accepts and that hold the cell's provision
     * @return empty where no finding decides
     */
    static Optional<Decision> of(List<Finding> own, List<Finding> welcome) {
        if (own.isEmpty() && welcome.isEmpty()) {
            return Optional.empty();
        }
        var against = side(own, false);
        var forIt = side(own, true);
        forIt.addAll(welcome);
        var firmest = firmness(against);
        if (firmest > 0 && (firmest == Strength.RED_LINE.weight() || firmest >= firmness(forIt))) {
            return Optional.of(against(against, firmest));
        }
        return forIt.isEmpty() ? Optional.empty() : Optional.of(accepts(forIt, welcome));
    }

    private static Decision against(List<Finding> against, int firmest) {
        var worst = Response.ACCEPTS;
        for (var finding : against) {
            worst = worst.worst(response(finding));
        }
        var isInferred = true;
        for (var finding : against) {
            isInferred &= response(finding) != worst || isInferred(finding);
        }
        return new Decision(worst, isInferred ? Ground.INFERRED : Ground.STANCE, at(against, firmest));
    }

    private static Decision accepts(List<Finding> forIt, List<Finding> welcome) {
        var deciding = at(forIt, firmness(forIt));
        var ground = Ground.STANCE;
        if (welcome.containsAll(deciding)) {
            ground = Ground.COMBINATION;
        } else if (deciding.stream().allMatch(Decision::isInferred)) {
            ground = Ground.INFERRED;
        }
        return new Decision(Response.ACCEPTS, ground, deciding);
    }

    private static List<Finding> side(List<Finding> findings, boolean forIt) {
        var side = new ArrayList<Finding>(findings.size());
        for (var finding : findings) {
            if (finding.effect().isPositive() == forIt) {
                side.add(finding);
            }
        }
        return side;
    }

    private static List<Finding> at(List<Finding> findings, int firmness) {
        var at = new ArrayList<Finding>(findings.size());
        for (var finding : findings) {
            if (finding.firmness() == firmness) {
                at.add(finding);
            }
        }
        return at;
    }

    private static int firmness(List<Finding> findings) {
        var firmest = 0;
        for (var finding : findings) {
            firmest = Math.max(firmest, finding.firmness());
        }
        return firmest;
    }

    private static boolean isInferred(Finding finding) {
        return finding.stance().basis() == Basis.INFERRED;
    }

    private static Response response(Finding finding) {
        return finding.response()
                .orElseThrow(() -> new IllegalArgumentException("This effect answers nothing: " + finding.effect()));
    }
}
