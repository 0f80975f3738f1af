package stance.regress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.find.PackFinder;
import stance.regress.Difference.MissingFinding;
import stance.regress.Difference.MissingOffer;
import stance.regress.Difference.OfResponse;
import stance.regress.Difference.OfVerdict;
import stance.regress.Difference.UnexpectedFinding;
import stance.regress.Difference.UnexpectedOffer;
import stance.regress.TestResult.Status;

@DisplayName("A run of tests")
class TestRunnerTest {

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("passes what is as expected")
    class Passes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{ \"verdict\": \"CONFLICT\" }",
                    "{ \"responses\": { \"MEXICO\": \"REJECTS\", \"UNITED_STATES\": { \"raids\": \"ACCEPTS\" } } }",
                    "{ \"findings\": [\"MX-SEC-01\"], \"noFindings\": [\"MX-SEC-05\"] }",
                    "{ \"findings\": [{ \"stance\": \"MX-SEC-01\", \"effect\": \"opposes\", "
                            + "\"strength\": \"RED_LINE\", \"targets\": [\"raids\"] }] }"
                })
        void ofVerdictsResponsesAndFindings(String expect) {
            var run = TestRunner.PLAIN.run(TestScenarios.raids(folder, expect));

            assertThat(run.results()).extracting(TestResult::status).containsExactly(Status.PASSED);
            assertThat(run.isSuccess()).isTrue();
        }

        @Test
        void ofMissingConditionsAndCounterOffers() {
            var run = TestRunner.PLAIN.run(
                    TestScenarios.named("src/test/resources/stance/regress/conditions-and-offers.json"));

            assertThat(run.failures()).isEmpty();
            assertThat(run.count(Status.PASSED)).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("tells what differs")
    class Differs {

        @Test
        void inTheVerdict() {
            assertThat(differences("{ \"verdict\": \"AGREEMENT\" }"))
                    .singleElement()
                    .satisfies(difference -> assertThat(difference).isInstanceOf(OfVerdict.class));
        }

        @Test
        void inTheResponsesToThePackageAndToProvisions() {
            assertThat(differences("{ \"responses\": { \"MEXICO\": \"ACCEPTS\", "
                            + "\"UNITED_STATES\": { \"raids\": \"OBJECTS\" } } }"))
                    .hasSize(2)
                    .allSatisfy(difference -> assertThat(difference).isInstanceOf(OfResponse.class));
        }

        @Test
        void inAFindingThatDidNotOccurAndWhyNot() {
            var difference = only("{ \"findings\": [\"MX-SEC-05\"] }", MissingFinding.class);

            assertThat(difference.others()).isEmpty();
            assertThat(difference.account())
                    .hasValueSatisfying(account -> assertThat(account.nearest())
                            .hasValueSatisfying(
                                    nearest -> assertThat(nearest.isMatch()).isFalse()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"effect\": \"supports\"",
                    "\"strength\": \"FIRM\"",
                    "\"targets\": [\"package\"]",
                    "\"missing\": \"consent\""
                })
        void inWhatAFindingSays(String said) {
            var difference =
                    only("{ \"findings\": [{ \"stance\": \"MX-SEC-01\", " + said + " }] }", MissingFinding.class);

            assertThat(difference.others()).hasSize(1);
            assertThat(difference.account()).isEmpty();
        }

        @Test
        void inAFindingThatMustNotOccur() {
            var difference = only("{ \"noFindings\": [\"MX-SEC-01\"] }", UnexpectedFinding.class);

            assertThat(difference.unwanted().stance()).isEqualTo("MX-SEC-01");
            assertThat(difference.actual()).hasSize(1);
        }

        @Test
        void butNotInAFindingOfAnotherKind() {
            assertThat(differences("{ \"noFindings\": [{ \"stance\": \"MX-SEC-01\", \"effect\": \"supports\" }] }"))
                    .isEmpty();
        }

        @Test
        void inACounterOfferThatWasNotMade() {
            only("{ \"counterOffers\": [\"MX-SEC-01\"] }", MissingOffer.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'MX-TAR-04'",
                    "{ 'stance': 'MX-TAR-04', 'provision': 'cars', 'values': { 'preferential': true } }"
                })
        void inACounterOfferThatWasNotToBeMade(String unwanted) {
            var differences = ofCars("{ 'noCounterOffers': [" + unwanted + "] }");

            assertThat(differences)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            UnexpectedOffer.class,
                            difference -> assertThat(difference.actual()).hasSize(1));
        }

        private List<Difference> ofCars(String expect) {
            TestScenarios.write(folder.resolve("cars.json"), """
                    { "pack": "tmec-2026", "title": "Cars", "asOf": "2025-06-01", "parties": ["MEXICO"],
                      "provisions": { "cars": { "type": "Tariff", "importer": "UNITED_STATES", "exporter": "MEXICO",
                                                "status": "IMPOSED", "sector": "AUTOMOTIVE",
                                                "preferential": false } },
                      "expect": %s }
                    """.formatted(expect.replace('\'', '"')));
            var run = TestRunner.PLAIN.run(
                    TestScenarios.named(folder.resolve("cars.json").toString()));
            return run.results().get(0).differences();
        }

        private <T extends Difference> T only(String expect, Class<T> kind) {
            var differences = differences(expect);
            assertThat(differences).hasSize(1);
            return kind.cast(differences.get(0));
        }
    }

    @Nested
    @DisplayName("fails")
    class Fails {

        @Test
        void whereAFileCannotBeReadAndRunsTheOthers() {
            TestScenarios.write(folder.resolve("bad.json"), "{ \"pack\": \"tmec-2026\" }");
            TestScenarios.write(folder.resolve("good.json"), TestScenarios.raids("{ \"verdict\": \"CONFLICT\" }"));

            var run = TestRunner.PLAIN.run(TestScenarios.named(folder.toString()));

            assertThat(run.isSuccess()).isFalse();
            assertThat(run.problems()).isNotEmpty();
            assertThat(run.count(Status.PASSED)).isEqualTo(1);
        }

        @Test
        void whereAPackIsRefusedAndSaysWhatIsNotTested() throws IOException {
            Files.createDirectories(folder.resolve("rules/broken"));
            TestScenarios.write(folder.resolve("rules/broken/pack.json"), "{}");
            for (var name : List.of("a.json", "b.json", "c.json")) {
                TestScenarios.write(folder.resolve(name), "{ \"pack\": \"broken\", \"expect\": {} }");
            }

            var suite = TestSuite.read(
                    List.of("a.json", "b.json", "c.json").stream()
                            .map(name -> folder.resolve(name).toString())
                            .toList(),
                    InputStream.nullInputStream(),
                    new PackFinder(Optional.of(folder.resolve("rules"))));

            assertThat(TestRunner.PLAIN.run(suite).isSuccess()).isFalse();
            assertThat(suite.problems())
                    .filteredOn(problem -> problem.code().equals("test.untested"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.place().file()).endsWith("a.json");
                        assertThat(problem.message().toString()).startsWith("This and 2 more are not tested");
                    });
        }

        @Test
        void whereNothingIsExpected() {
            TestScenarios.write(
                    folder.resolve("raids.json"),
                    TestScenarios.raids("{}").replace("\"expect\": {}", "\"context\": {}"));

            var run = TestRunner.PLAIN.run(TestScenarios.named(folder.toString()));

            assertThat(run.isSuccess()).isFalse();
            assertThat(run.count(Status.WITHOUT_EXPECTATION)).isEqualTo(1);
        }

        @Test
        void withTheFirstFailureWhereThatIsAskedFor() {
            var suite = TestScenarios.raids(
                    folder,
                    "{ \"verdict\": \"AGREEMENT\" }",
                    "\"variants\": { \"other\": { \"expect\": { \"verdict\": \"CONFLICT\" } } }");

            var run = new TestRunner(2, true, done -> {}).run(suite);

            assertThat(run.results()).hasSize(1);
            assertThat(run.skipped()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("tests once what is named twice")
    void testsOnceWhatIsNamedTwice() {
        TestScenarios.write(folder.resolve("raids.json"), TestScenarios.raids("{ \"verdict\": \"CONFLICT\" }"));

        var suite = TestScenarios.named(
                folder.toString(), folder.resolve("raids.json").toString());

        assertThat(suite.tests()).hasSize(1);
    }

    @Test
    @DisplayName("gives the same on several threads as on one")
    void doesNotDependOnThreads() {
        var suite = TestScenarios.named("scenarios");

        var one = TestRunner.PLAIN.run(suite);
        var several = new TestRunner(4, false, done -> {}).run(suite);

        assertThat(several.results()).isEqualTo(one.results());
        assertThat(one.results()).hasSizeGreaterThan(300);
    }

    private List<Difference> differences(String expect) {
        return TestRunner.PLAIN
                .run(TestScenarios.raids(folder, expect))
                .results()
                .get(0)
                .differences();
    }
}
