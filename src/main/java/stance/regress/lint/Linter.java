package stance.regress.lint;

import static stance.regress.lint.LintCode.CONTRADICTION;
import static stance.regress.lint.LintCode.NEVER_FIRES;
import static stance.regress.lint.LintCode.NOT_SEARCHED;
import static stance.regress.lint.LintCode.REDUNDANT;
import static stance.regress.lint.LintCode.UNUSED_SUPPRESSION;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.regress.TestResult;
import stance.regress.witness.Witnesses;

/** Looks for what is doubtful in a pack. The same every time, for the same pack and scenarios. */
public final class Linter {

    private static final List<Check> CHECKS = List.of(
            new Records(),
            new Unused(),
            new References(),
            new VocabularyUse(),
            new Supersessions(),
            new MetConditions());
    private static final List<Check> CHECKS_OF_SCENARIOS = List.of(new Quotes(), new Fragility());

    /** What takes a search for witnesses. */
    private static final Set<LintCode> SEARCHED = EnumSet.of(NEVER_FIRES, CONTRADICTION, REDUNDANT, NOT_SEARCHED);

    private Linter() {}

    /**
     * What is found in a pack.
     *
     * @param folder of the pack
     * @param results of the tests of this pack
     * @param wanted what to look for
     * @throws stance.problem.RefusedException if what is to be suppressed cannot be read
     */
    public static PackLint lint(PolicyPack pack, Path folder, List<TestResult> results, Set<LintCode> wanted) {
        var suppressions = SuppressionReader.read(folder);
        var subject = new Subject(pack, folder, results);
        var found = checks(subject, wanted)
                .flatMap(check -> check.findings(subject))
                .filter(finding -> wanted.contains(finding.code()))
                .distinct()
                .sorted(LintFinding.ORDER)
                .toList();
        var findings = new ArrayList<LintFinding>();
        var suppressed = new ArrayList<PackLint.Suppressed>();
        for (var finding : found) {
            suppressions.stream()
                    .filter(suppression -> suppression.covers(finding))
                    .findFirst()
                    .ifPresentOrElse(
                            suppression -> suppressed.add(new PackLint.Suppressed(finding, suppression)),
                            () -> findings.add(finding));
        }
        if (wanted.contains(UNUSED_SUPPRESSION)) {
            suppressions.stream()
                    .filter(suppression -> wanted.contains(suppression.code()))
                    .filter(suppression ->
                            !results.isEmpty() || !suppression.code().needsScenarios())
                    .filter(suppression -> found.stream().noneMatch(suppression::covers))
                    .map(Linter::unused)
                    .forEach(findings::add);
        }
        findings.sort(LintFinding.ORDER);
        return new PackLint(pack, findings, suppressed, results.size());
    }

    private static Stream<Check> checks(Subject subject, Set<LintCode> wanted) {
        var ofScenarios = subject.results().isEmpty() ? List.<Check>of() : CHECKS_OF_SCENARIOS;
        var searching =
                Collections.disjoint(wanted, SEARCHED) ? List.<Check>of() : searching(new Witnesses(subject.pack()));
        return Stream.of(CHECKS, ofScenarios, searching).flatMap(List::stream);
    }

    private static List<Check> searching(Witnesses witnesses) {
        return List.of(new NeverFires(witnesses), new Contradictions(witnesses), new Redundancies(witnesses));
    }

    private static LintFinding unused(Suppression suppression) {
        return LintFinding.of(
                UNUSED_SUPPRESSION,
                suppression.code().id() + " " + suppression.at(),
                suppression.place(),
                "There is no " + suppression.code().id() + " at " + suppression.at() + " to suppress.",
                "Take the suppression out.");
    }
}
