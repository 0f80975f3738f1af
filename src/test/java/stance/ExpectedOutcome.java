package stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.scenario.Cells;
import stance.scenario.Expectation;
import stance.scenario.Expectation.ExpectedFinding;
import stance.scenario.Response;

/** Compares what a scenario expects with what came of it. */
public final class ExpectedOutcome {

    private ExpectedOutcome() {}

    /** What differs, in words; empty where the evaluation is as expected. */
    public static List<String> differences(Expectation expected, Evaluation actual) {
        var differences = new ArrayList<String>();
        expected.verdict()
                .filter(verdict -> verdict != actual.strict().verdict())
                .ifPresent(verdict -> differences.add("verdict: expected " + verdict + ", was " + actual.verdict()));
        expected.lenient()
                .filter(verdict -> verdict != actual.lenient().verdict())
                .ifPresent(verdict -> differences.add("lenient: expected " + verdict + ", was "
                        + actual.lenient().verdict()));
        expected.responses()
                .forEach((party, cells) -> cells.forEach((cell, response) -> {
                    var was = cell.equals(Cells.PACKAGE)
                            ? Optional.of(actual.strict().response(party))
                            : actual.strict().cell(party, cell).map(found -> found.response());
                    if (!was.equals(Optional.of(response))) {
                        differences.add(party + " on " + cell + ": expected " + response + ", was "
                                + was.map(Response::name).orElse("no cell"));
                    }
                }));
        for (var finding : expected.findings()) {
            if (actual.findings().stream().noneMatch(found -> isExpected(finding, found))) {
                differences.add("finding " + finding.stance() + " is missing");
            }
        }
        for (var stance : expected.noFindings()) {
            if (actual.findings().stream().anyMatch(found -> found.stance().id().equals(stance))) {
                differences.add("finding " + stance + " must not occur");
            }
        }
        return differences;
    }

    private static boolean isExpected(ExpectedFinding expected, Finding found) {
        return found.stance().id().equals(expected.stance())
                && expected.effect().filter(effect -> effect != found.effect()).isEmpty()
                && expected.strength()
                        .filter(strength -> strength != found.strength())
                        .isEmpty()
                && expected.targets()
                        .filter(targets -> !targets.equals(found.targets()))
                        .isEmpty();
    }
}
