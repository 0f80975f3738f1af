package stance.regress.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.pack.PolicyPack;
import stance.progress.Steps;
import stance.regress.TestCase;
import stance.regress.TestResult;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.mutation.MutantResult.Status;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.document.Shown;
import stance.report.mutation.MutationData;
import stance.report.mutation.MutationDocument;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@DisplayName("A mutant")
class MutationTesterTest {

    private static final String HIGH = "$tariff : Tariff( payer == Country.MEXICO, rate > 25 )";
    private static final String OPPOSES = "stance.opposes( $tariff );";

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("is killed")
    class Killed {

        @Test
        void byATestThatFailsOnItAlone() {
            var high = tariff("MEXICO", 30, "'verdict': 'NEGOTIABLE'");

            var mutation = test(pack(HIGH), high);

            assertThat(result(mutation, "MX-01/effect-1").killedBy()).contains("test.json");
            assertThat(result(mutation, "MX-01/drop-1").status()).isEqualTo(Status.SURVIVED);
        }

        @Test
        void atTheEdgeOfAThreshold() {
            var edge = tariff("MEXICO", 25, "'noFindings': ['MX-01']");

            var mutation = test(pack(HIGH), edge);

            assertThat(killed(mutation))
                    .contains("MX-01/threshold-1 rate > 25 -> rate >= 25", "MX-01/threshold-2 rate > 25 -> rate > 24");
        }

        @Test
        void onTheDayBeforeItsStanceWasStated() {
            var early = tariff("MEXICO", 30, "'noFindings': ['MX-01']") + ", 'asOf': '2026-01-28'";

            assertThat(killed(test(pack(HIGH), early)))
                    .containsExactly("MX-01/date-1 @stated( \"2026-01-29\" ) -> @stated( \"2026-01-28\" )");
        }

        @Test
        void whereItsStrengthIsWeakened() {
            var named = tariff("MEXICO", 30, "'findings': [{ 'stance': 'MX-01', 'strength': 'FIRM' }]");

            assertThat(killed(test(pack(HIGH), named)))
                    .contains("MX-01/strength-1 @strength( FIRM ) -> @strength( PREFERENCE )");
        }

        @Test
        void byNoTestThatFailedBefore() {
            var wrong = tariff("MEXICO", 30, "'verdict': 'AGREEMENT'");

            assertThat(tester().test(run(pack(HIGH), wrong))).isEmpty();
        }
    }

    @Nested
    @DisplayName("that survived")
    class Survived {

        @Test
        void hasAWitnessThatKillsIt() {
            var pack = pack(HIGH);
            var first = test(pack, tariff("MEXICO", 30, "'verdict': 'NEGOTIABLE'"));
            var witnesses = first.of(Status.SURVIVED).stream()
                    .map(result -> result.witness().orElseThrow())
                    .toList();
            assertThat(witnesses).isNotEmpty();

            var tests = witnesses.stream()
                    .map(witness ->
                            ScenarioFile.read(pack, ScenarioSource.read(witness.file(), bytes(witness.scenario()))))
                    .flatMap(file -> TestCase.of(file).stream())
                    .toList();
            var run = TestRunner.PLAIN.run(new TestSuite(tests, List.of()));

            assertThat(run.results()).extracting(TestResult::status).containsOnly(TestResult.Status.PASSED);
            var killed = killed(tester().test(run).get(0));
            assertThat(killed).containsAll(names(first, Status.SURVIVED));
        }

        @Test
        void hasOneToo_whereItAddsAFindingToAnother() {
            var pack = TestPack.in(folder)
                    .rules(TestPack.rule("MX-01", HIGH, OPPOSES) + """
                            rule "MX-01b A low one will do"
                                @of( "MX-01" )
                            when
                                $tariff : Tariff( payer == Country.MEXICO, rate <= 25 )
                            then
                                stance.accepts( $tariff );
                            end
                            """)
                    .load();

            var result = result(test(pack, tariff("MEXICO", 30, "'findings': ['MX-01']")), "MX-01b/drop-2");

            assertThat(result.status()).isEqualTo(Status.SURVIVED);
            assertThat(result.witness().orElseThrow().scenario())
                    .contains("\"noFindings\": [", "\"effect\": \"accepts\"");
        }

        @Test
        void hasOneToo_whereItAddsACounterOfferToAnother() {
            var pack = TestPack.in(folder)
                    .rules(TestPack.rule("MX-01", HIGH, OPPOSES + " stance.proposes( $tariff, \"rate\", 25 );") + """
                            rule "MX-01b A very high one might come down to half of it"
                                @of( "MX-01" )
                            when
                                $tariff : Tariff( payer == Country.MEXICO, rate > 25, rate > 50 )
                            then
                                stance.opposes( $tariff );
                                stance.proposes( $tariff, "rate", 50 );
                            end
                            """)
                    .load();

            var result = result(test(pack, tariff("MEXICO", 60, "'findings': ['MX-01']")), "MX-01b/drop-3");

            assertThat(result.status()).isEqualTo(Status.SURVIVED);
            assertThat(result.witness().orElseThrow().scenario())
                    .contains("\"counterOffers\": [", "\"rate\": 25")
                    .contains("\"noCounterOffers\": [", "\"rate\": 50");
        }

        @Test
        void hasOneOfSeveralFacts_whereTheRuleCountsThem() {
            var pack = counting("accumulate( $t : Tariff( payer == Country.MEXICO ), $n : count( $t ); $n > 1 )");

            var result = result(test(pack, tariff("MEXICO", 30, "'noFindings': ['MX-01']")), "MX-01/drop-1");

            assertThat(result.status()).isEqualTo(Status.SURVIVED);
            assertThat(result.witness().orElseThrow().facts()).contains("; ");
        }

        @Test
        void isNotCalledEquivalent_whereMoreFactsCouldTellItApart() {
            var pack = counting("accumulate( $t : Tariff(), $n : count( $t ); $n > 10, $n > 9 )");

            var mutants = test(pack, tariff("MEXICO", 30, "'noFindings': ['MX-01']"));

            assertThat(mutants.stances().get(0).mutants())
                    .filteredOn(result -> result.witness().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(result -> {
                        assertThat(result.status()).isEqualTo(Status.SURVIVED);
                        assertThat(result.reason().toString())
                                .matches(
                                        "no difference in \\d+ combinations; others were not searched: a rule counts .*");
                    });
        }

        @Test
        void hasNoneWhereNothingCouldTellItApart() {
            var pack = pack("$tariff : Tariff( payer == Country.MEXICO, rate > 25, rate > 10 )");

            var result = result(test(pack, tariff("MEXICO", 30, "'findings': ['MX-01']")), "MX-01/drop-3");

            assertThat(result.status()).isEqualTo(Status.EQUIVALENT);
            assertThat(result.reason().toString())
                    .matches("no difference over all \\d+ combinations of the values that the rules compare with");
        }
    }

    @Nested
    @DisplayName("of what is demanded")
    class OfADemand {

        private static final String LOW = "$tariff : Tariff( payer == Country.MEXICO, rate <= 25 )";

        @Test
        void isKilledOnEitherSide() {
            var missed = killed(test(demand(LOW), tariff("MEXICO", 30, "'responses': { 'MEXICO': 'CONDITIONAL' }")));
            var met = killed(test(demand(LOW), tariff("MEXICO", 25, "'responses': { 'MEXICO': 'ACCEPTS' }")));

            assertThat(missed)
                    .contains("MX-01/drop-2 rate <= 25 -> ", "MX-01/negate-2 rate <= 25 -> rate > 25")
                    .doesNotContain("MX-01/threshold-1 rate <= 25 -> rate < 25");
            assertThat(met)
                    .contains(
                            "MX-01/threshold-1 rate <= 25 -> rate < 25",
                            "MX-01/effect-1 stance.accepts( $tariff ); -> stance.remarks( $tariff );");
        }

        @Test
        void hasAWitnessThatKillsItWhereItSurvived() {
            var pack = demand(LOW);
            var first = test(pack, tariff("CANADA", 30, "'noFindings': ['MX-01']"));

            var tests = first.of(Status.SURVIVED).stream()
                    .map(result -> result.witness().orElseThrow())
                    .map(witness ->
                            ScenarioFile.read(pack, ScenarioSource.read(witness.file(), bytes(witness.scenario()))))
                    .flatMap(file -> TestCase.of(file).stream())
                    .toList();
            var run = TestRunner.PLAIN.run(new TestSuite(tests, List.of()));

            assertThat(run.results()).extracting(TestResult::status).containsOnly(TestResult.Status.PASSED);
            assertThat(killed(tester().test(run).get(0))).containsAll(names(first, Status.SURVIVED));
        }

        private PolicyPack demand(String when) {
            return TestRule.pack(
                    folder,
                    TestRule.stance("MX-01").with("demands", "rate").when(when).then("stance.accepts( $tariff );"));
        }
    }

    @Test
    @DisplayName("does not depend on threads, and is reported as the schema says")
    void doesNotDependOnThreads() {
        var pack = pack(HIGH);
        var run = run(
                pack, tariff("MEXICO", 30, "'verdict': 'NEGOTIABLE'"), tariff("CANADA", 30, "'noFindings': ['MX-01']"));

        var one = tester().test(run);
        var several = new MutationTester(stance -> true, 3, Steps.SILENT).test(run);

        assertThat(JsonData.write(MutationData.of(several))).isEqualTo(JsonData.write(MutationData.of(one)));
        assertThat(Shown.of(MutationDocument.of(several)).text(Style.PLAIN))
                .isEqualTo(Shown.of(MutationDocument.of(one)).text(Style.PLAIN));
        assertThat(TestSchema.published("mutation-1.schema.json").errors(JsonData.write(MutationData.of(one))))
                .isEmpty();
    }

    private PolicyPack pack(String when) {
        return TestPack.in(folder).stance("MX-01", when, OPPOSES).load();
    }

    private PolicyPack counting(String when) {
        return TestPack.in(folder)
                .stance("MX-01", when, "stance.opposes( stance.thePackage() );")
                .load();
    }

    private static MutationTester tester() {
        return new MutationTester(stance -> true, 1, Steps.SILENT);
    }

    private static Mutation test(PolicyPack pack, String... scenarios) {
        return tester().test(run(pack, scenarios)).get(0);
    }

    private static TestRun run(PolicyPack pack, String... scenarios) {
        var tests = Stream.of(scenarios)
                .map(members -> TestPack.scenario(pack, members))
                .flatMap(file -> TestCase.of(file).stream())
                .toList();
        return TestRunner.PLAIN.run(new TestSuite(tests, List.of()));
    }

    private static String tariff(String payer, int rate, String expect) {
        return "'provisions': { 'tariff': { 'type': 'Tariff', 'payer': '" + payer + "', 'rate': " + rate
                + " } }, 'expect': { " + expect + " }";
    }

    private static MutantResult result(Mutation mutation, String name) {
        return mutation.stances().stream()
                .flatMap(stance -> stance.mutants().stream())
                .filter(result -> result.mutant().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> killed(Mutation mutation) {
        return names(mutation, Status.KILLED);
    }

    private static List<String> names(Mutation mutation, Status status) {
        return mutation.of(status).stream()
                .map(MutantResult::mutant)
                .map(mutant -> mutant.name() + " " + mutant.before() + " -> " + mutant.after())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
