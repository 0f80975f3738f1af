package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRule;
import stance.evaluate.Evaluation;

@DisplayName("Lint finds contradictions")
class ContradictionTest {

    @TempDir
    private Path folder;

    private static TestRule supports(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.supports( $t );");
    }

    private static TestRule opposes(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.opposes( $t );");
    }

    @Test
    void withAWitnessOnWhichBothSpeak() {
        var lint =
                lint(pack(folder, supports("MX-01", "Tariff( rate > 10 )"), opposes("MX-02", "Tariff( rate >= 25 )")));

        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(Contradiction.CODE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo("MX-01+MX-02");
                    var spoke = Evaluation.of(finding.witness().orElseThrow()).findings().stream()
                            .map(each -> each.stance().id())
                            .collect(Collectors.toSet());
                    assertThat(spoke).containsExactlyInAnyOrder("MX-01", "MX-02");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tariff( rate <= 10 )",
                "Tariff( rate == null )",
                "Talks( participants contains Country.MEXICO )",
                "Tariff( rate > 10, rate < 5 )"
            })
    void notWhereNoProposalMeetsBoth(String pattern) {
        assertThat(found(
                        Contradiction.CODE,
                        folder,
                        supports("MX-01", "Tariff( rate > 10 )"),
                        opposes("MX-02", pattern)))
                .isEmpty();
    }

    @Test
    void notOfTwoActors() {
        assertThat(found(
                        Contradiction.CODE,
                        folder,
                        supports("MX-01", "Tariff( rate > 10 )"),
                        opposes("US-01", "Tariff( rate > 10 )").by("UNITED_STATES")))
                .isEmpty();
    }

    @Test
    void notOfAStanceWithTheOneThatReplacesIt() {
        assertThat(found(
                        Contradiction.CODE,
                        folder,
                        supports("MX-01", "Tariff( rate > 10 )").with("stated", "2025-01-01"),
                        opposes("MX-02", "Tariff( rate > 10 )").with("supersedes", "MX-01")))
                .isEmpty();
    }

    @Test
    void ofTwoRulesOfOneStance() {
        var part = TestRule.partOf("MX-01", "MX-01b")
                .when("$t : Tariff( rate > 20 )")
                .then("stance.opposes( $t );");

        assertThat(found(Contradiction.CODE, folder, supports("MX-01", "Tariff( rate > 10 )"), part))
                .containsExactly("MX-01");
    }

    @Test
    void betweenAConditionAndAnUnconditionalYes() {
        var condition = TestRule.stance("MX-02")
                .when("$t : Tariff( rate > 20 ) not Talks( participants contains Country.MEXICO )")
                .then("stance.requires( $t, \"talks\" );");

        assertThat(found(Contradiction.CODE, folder, supports("MX-01", "Tariff( rate > 10 )"), condition))
                .containsExactly("MX-01+MX-02");
    }

    @Test
    void onACombinationThatBothSpeakOf() {
        var yes = TestRule.stance("MX-01")
                .when("$t : Tariff( $payer : payer ) $k : Talks( participants contains $payer )")
                .then("stance.supports( $t, $k );");
        var no = TestRule.stance("MX-02")
                .when("$k : Talks() $t : Tariff( rate > 50 )")
                .then("stance.opposes( $k, $t );");

        assertThat(found(Contradiction.CODE, folder, yes, no)).containsExactly("MX-01+MX-02");
    }

    @Test
    void notBetweenACombinationAndAMemberOfIt() {
        var yes = TestRule.stance("MX-01").when("$t : Tariff() $k : Talks()").then("stance.supports( $t, $k );");

        assertThat(found(Contradiction.CODE, folder, yes, opposes("MX-02", "Tariff()")))
                .isEmpty();
    }

    @Test
    void onDaysThatTheRulesThemselvesAskFor() {
        var yes = TestRule.stance("MX-01")
                .with("stated", "2025-01-01")
                .when("$t : Tariff() Scenario( asOf >= \"2025-06-01\" )")
                .then("stance.supports( $t );");

        var lint = lint(pack(folder, yes, opposes("MX-02", "Tariff()").with("stated", "2025-02-01")));

        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(Contradiction.CODE))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.witness().orElseThrow().asOf()).isEqualTo("2025-06-01"));
    }

    @Test
    void onThePackageAsAWhole() {
        var yes = TestRule.stance("MX-01").when("$t : Tariff()").then("stance.supports( stance.thePackage() );");
        var no = TestRule.stance("MX-02").when("Talks()").then("stance.opposes( stance.thePackage() );");

        assertThat(found(Contradiction.CODE, folder, yes, no)).containsExactly("MX-01+MX-02");
    }

    @Test
    void theSameInTwoRuns() {
        var pack = pack(folder, supports("MX-01", "Tariff( rate > 10 )"), opposes("MX-02", "Tariff( rate >= 25 )"));

        assertThat(lint(pack).findings())
                .extracting(LintFinding::message)
                .isEqualTo(
                        lint(pack).findings().stream().map(LintFinding::message).toList());
    }
}
