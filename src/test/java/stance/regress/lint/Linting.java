package stance.regress.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.TestPack;
import stance.TestRule;
import stance.regress.TestCase;
import stance.regress.TestRunner;

/** Lints packs that were made for a test. */
public final class Linting {

    /** A stance of Mexico on its tariffs that somebody reports. */
    static final TestRule HIGH = TestRule.stance("MX-01")
            .when("$tariff : Tariff( payer == Country.MEXICO, rate > 25 )")
            .then("stance.opposes( $tariff );");

    private Linting() {}

    /** What is found in a pack, scenarios aside. */
    public static PackLint lint(TestPack pack) {
        return Linter.lint(pack.load(), pack.folder(), List.of(), Set.copyOf(LintCode.all()));
    }

    /** What is found in a pack and one scenario, whose members are written as in {@link TestPack#scenario}. */
    public static PackLint lint(TestPack pack, String scenario) {
        var loaded = pack.load();
        var results = TestCase.of(TestPack.scenario(loaded, scenario)).stream()
                .map(TestRunner::run)
                .toList();
        return Linter.lint(loaded, pack.folder(), results, Set.copyOf(LintCode.all()));
    }

    /** The findings of a code in a pack of these rules, each as what it is about. */
    static List<String> found(LintCode code, Path folder, TestRule... rules) {
        return at(code, lint(pack(folder, rules)));
    }

    static List<String> at(LintCode code, PackLint lint) {
        return lint.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(LintFinding::at)
                .toList();
    }

    /** The pack of these rules. */
    public static TestPack pack(Path folder, TestRule... rules) {
        var text = new StringBuilder();
        Stream.of(rules).map(TestRule::drl).forEach(rule -> text.append(rule).append('\n'));
        return TestPack.in(folder).rules(text.toString());
    }
}
