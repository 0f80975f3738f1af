package stance.explore.amend;

import java.util.List;
import java.util.function.BiPredicate;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.explore.region.Bar;
import stance.scenario.Response;

/**
 * What stands between a package and a goal.
 *
 * @param findings of stances of the parties
 * @param cells that rest on no stance: silences, where the goal needs words, and assumptions
 */
public record Obstacles(List<Finding> findings, List<Cell> cells) {

    /** None. */
    static final Obstacles NONE = new Obstacles(List.of(), List.of());

    /** Keeps its own copies. */
    public Obstacles {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
    }

    static Obstacles of(Evaluation evaluation, Goal goal) {
        var bar = goal.bar();
        var cells = evaluation.outcome().cells();
        return new Obstacles(
                evaluation.findings().stream()
                        .filter(finding -> cells.stream().anyMatch(cell -> stands(cell, finding, bar)))
                        .toList(),
                cells.stream()
                        .filter(cell -> stands(cell, bar, goal.needsWords()))
                        .toList());
    }

    private static boolean stands(Cell cell, Finding finding, Bar bar) {
        return cell.isStanding(finding)
                && finding.response().filter(bar::isMetBy).isPresent();
    }

    private static boolean stands(Cell cell, Bar bar, boolean needsWords) {
        return (cell.ground() == Ground.ASSUMED && bar.isMetBy(cell.response()))
                || (needsWords && cell.response() == Response.SILENT);
    }

    /** Those that are not among others. */
    Obstacles without(Obstacles others) {
        return new Obstacles(
                findings.stream()
                        .filter(each -> !holds(others.findings, each, Finding::saysTheSameAs))
                        .toList(),
                cells.stream()
                        .filter(each -> !holds(others.cells, each, Obstacles::areOnTheSame))
                        .toList());
    }

    /** Those that are among one of two. */
    Obstacles in(Obstacles one, Obstacles other) {
        return without(without(one).without(other));
    }

    private static boolean areOnTheSame(Cell one, Cell other) {
        return one.party().equals(other.party()) && one.provisions().equals(other.provisions());
    }

    private static <T> boolean holds(List<T> list, T item, BiPredicate<T, T> same) {
        return list.stream().anyMatch(each -> same.test(each, item));
    }

    /** How many there are. */
    public int size() {
        return findings.size() + cells.size();
    }
}
