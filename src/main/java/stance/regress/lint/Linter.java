package stance.regress.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.regress.TestResult;
import stance.regress.witness.Witnesses;

/** Looks for what is doubtful in a pack. The same every time, for the same pack and scenarios. */
public final class Linter {

    static final List<Check> CHECKS = List.of(
            new NeverFires(),
            new Contradiction(),
            new ConditionWithoutMet(),
            new OneSided(),
            new DeadReference(),
            new SupersessionGap(),
            new TextForEnum(),
            new Draft(),
            new UncitedSource(),
            new UncoveredQuote(),
            new AlwaysTrue(),
            new Placeholder(),
            new UnansweredRequest(),
            new NotAsked(),
            new UnreadField(),
            new UnusedName(),
            new FragileVerdict(),
            new MetadataGap(),
            new RecordHole(),
            new Redundant());

    static final List<LintCode> CODES = Stream.concat(
                    CHECKS.stream().flatMap(check -> check.codes().stream()), Stream.of(Suppression.UNUSED))
            .distinct()
            .sorted()
            .toList();

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
        var subject = new Subject(pack, folder, results, new Witnesses(pack));
        var found = CHECKS.stream()
                .filter(check -> !Collections.disjoint(check.codes(), wanted))
                .filter(check -> check.codes().stream().anyMatch(subject::isAsked))
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
        if (wanted.contains(Suppression.UNUSED)) {
            suppressions.stream()
                    .filter(suppression -> wanted.contains(suppression.code()) && subject.isAsked(suppression.code()))
                    .filter(suppression -> found.stream().noneMatch(suppression::covers))
                    .map(Suppression::unused)
                    .forEach(findings::add);
        }
        findings.sort(LintFinding.ORDER);
        return new PackLint(pack, findings, suppressed, results.size());
    }
}
