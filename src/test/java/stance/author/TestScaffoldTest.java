package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Finding;
import stance.explain.Explainer;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.problem.RefusedException;
import stance.regress.TestCase;
import stance.regress.TestResult;
import stance.regress.TestResult.Status;
import stance.regress.TestRunner;
import stance.scenario.Expectation;
import stance.scenario.ScenarioFile;

@DisplayName("The first test of a stance")
class TestScaffoldTest {

    private static final Path FOLDER = Path.of("rules/tmec-2026");
    private static final PolicyPack PACK = PolicyPack.load(FOLDER);

    /** They have no condition, or none that can be missed alone. */
    private static final Set<String> WITHOUT_NEAR_MISS = Set.of("MX-REV-02", "MX-ROO-01");

    @TempDir
    private Path folder;

    static Stream<String> stances() {
        return PACK.stances().stream().map(Stance::id);
    }

    @ParameterizedTest
    @MethodSource("stances")
    void passesAndMissesEachConditionAlone(String id) {
        var path = folder.resolve("edge.json");
        var scaffold = TestScaffold.of(PACK, FOLDER, ScenarioPlace.beside(FOLDER), id, Optional.of(path));
        scaffold.write();
        var file = ScenarioFile.read(PACK, path);
        var results = TestCase.of(file).stream().map(TestRunner::run).toList();

        assertThat(results.stream().map(TestResult::status)).as(id).containsOnly(Status.PASSED);
        assertThat(speaks(results.get(0), id)).as(id).isTrue();
        assertThat(file.variants().keySet().stream().anyMatch(name -> name.contains("near-miss")))
                .as(id)
                .isNotEqualTo(WITHOUT_NEAR_MISS.contains(id));
        assertThat(file.variantExpectations().values()).noneMatch(Expectation::reviewed);
        assertThat(HouseForm.of(List.of(path)).changed()).isEmpty();
        results.stream()
                .filter(result -> result.test().name().contains("near-miss"))
                .forEach(miss -> assertThat(Explainer.of(PACK)
                                .attempts(
                                        miss.evaluation().orElseThrow(),
                                        stance -> stance.id().equals(id)))
                        .as(miss.test().name())
                        .anyMatch(attempt -> attempt.missed() == 1));
    }

    private static Set<Effect> effects(TestResult result, String id) {
        return result.evaluation().orElseThrow().findings().stream()
                .filter(finding -> finding.stance().id().equals(id))
                .map(Finding::effect)
                .collect(Collectors.toSet());
    }

    private static boolean speaks(TestResult result, String id) {
        return result.evaluation().orElseThrow().findings().stream()
                .anyMatch(finding -> finding.stance().id().equals(id));
    }

    @Test
    void saysSoWhereThereIsNoNearMiss() {
        var pack = TestPack.in(folder).stance("MX-01", "$t : Talks()", "stance.supports( stance.thePackage() );");

        var scaffold = TestScaffold.of(
                pack.load(),
                pack.folder(),
                ScenarioPlace.beside(pack.folder()),
                "MX-01",
                Optional.of(folder.resolve("edge.json")));
        scaffold.write();
        var file = ScenarioFile.read(pack.load(), folder.resolve("edge.json"));

        assertThat(scaffold.remarks()).last().asString().startsWith("No near miss was found");
        assertThat(file.variants()).isEmpty();
    }

    @Test
    void showsBothSidesOfADemand() {
        var pack = TestRule.pack(
                folder,
                TestRule.stance("MX-01")
                        .with("demands", "rate")
                        .when("$tariff : Tariff( payer == Country.MEXICO, rate <= 25 )")
                        .then("stance.accepts( $tariff );"));

        var file = written(pack, folder.resolve(TestPack.ID), "MX-01");
        var results = TestCase.of(file).stream().map(TestRunner::run).toList();

        assertThat(results).extracting(TestResult::status).containsOnly(Status.PASSED);
        assertThat(effects(results.get(0), "MX-01")).containsExactly(Effect.ACCEPTS);
        assertThat(results)
                .filteredOn(result -> result.test().name().equals("near-miss-rate"))
                .singleElement()
                .satisfies(miss -> assertThat(effects(miss, "MX-01")).contains(Effect.REQUIRES));
    }

    @Test
    void hasANearMissForEachConditionOfEachRule() {
        var pack = TestPack.in(folder)
                .stance(
                        "MX-01",
                        "$tariff : Tariff( payer == Country.MEXICO, rate > 25 ) not Talks()",
                        "stance.opposes( $tariff );")
                .file("more.drl", """
                        package test_pack
                        rule "MX-01b On a later day"
                            @of( "MX-01" )
                        when
                            $talks : Talks( participants contains Country.MEXICO )
                            exists Scenario( asOf > "2026-01-30" )
                        then
                            stance.supports( $talks );
                        end
                        """);

        var file = written(pack.load(), pack.folder(), "MX-01");

        assertThat(file.variants())
                .containsOnlyKeys(
                        "near-miss-payer",
                        "near-miss-rate",
                        "near-miss-talks",
                        "mx-01b-speaks",
                        "mx-01b-near-miss-participants",
                        "mx-01b-near-miss-scenario");
    }

    @Test
    void isWrittenAfterTheStanceAmongTheScenariosOfThePack() {
        var pack = TestPack.in(folder.resolve("rules"))
                .stance("MX-01", "$t : Tariff( rate > 25 )", "stance.opposes( $t );");

        var written = TestScaffold.of(
                        pack.load(), pack.folder(), ScenarioPlace.beside(pack.folder()), "MX-01", Optional.empty())
                .write();

        assertThat(written).containsExactly(folder.resolve("scenarios/test-pack/mx-01.json"));
    }

    @Test
    void isOfAStanceThatThereIsAndThatCanSpeak() {
        var pack = TestPack.in(folder).stance("MX-01", "$t : Tariff( rate > 50, rate < 25 )", "stance.opposes( $t );");

        assertThatThrownBy(() -> TestScaffold.of(
                        pack.load(), pack.folder(), ScenarioPlace.beside(pack.folder()), "MX-02", Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Maybe you meant \"MX-01\"");
        assertThatThrownBy(() -> TestScaffold.of(
                        pack.load(), pack.folder(), ScenarioPlace.beside(pack.folder()), "MX-01", Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("No proposal was found");
    }

    private ScenarioFile written(PolicyPack pack, Path packFolder, String id) {
        var path = folder.resolve("edge.json");
        TestScaffold.of(pack, packFolder, ScenarioPlace.beside(packFolder), id, Optional.of(path))
                .write();
        return ScenarioFile.read(pack, path);
    }
}
