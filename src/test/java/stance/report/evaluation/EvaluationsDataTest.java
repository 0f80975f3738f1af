package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestCells;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.data.JsonData;
import stance.report.data.ProblemsData;
import stance.report.data.TestSchema;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

@DisplayName("A report as JSON is as its schema says")
class EvaluationsDataTest {

    private static final TestSchema EVALUATION = TestSchema.published("evaluation-2.schema.json");
    private static final TestSchema PROBLEMS = TestSchema.published("problems-1.schema.json");
    private static final Problem PROBLEM = new Problem(
            "scenario.range",
            Severity.ERROR,
            new Place("a.json", 1, 2, "/a/b"),
            Phrase.of("It is wrong."),
            Phrase.of("Mend it."));

    @Nested
    @DisplayName("of evaluations")
    class OfEvaluations {

        private static final PolicyPack TMEC = PolicyPack.load(Path.of("rules/tmec-2026"));
        private static final Explainer EXPLAINER = Explainer.of(TMEC);

        static Stream<Path> shipped() throws IOException {
            try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
                return files.filter(Files::isRegularFile).sorted().toList().stream();
            }
        }

        @ParameterizedTest
        @MethodSource("shipped")
        void onEachShippedScenario(Path path) {
            var file = ScenarioFile.read(TMEC, path);
            var entries = new ArrayList<Explanation>();
            for (var statusQuo : List.of(true, false)) {
                var evaluator = new Evaluator(Filters.NONE, statusQuo);
                proposals(file)
                        .forEach(proposal ->
                                entries.add(EXPLAINER.explain(evaluator.evaluate(proposal), stance -> false)));
            }

            var json = JsonData.write(EvaluationsData.of(entries, List.of(), Language.ENGLISH));

            assertThat(entries).hasSize(2 * (1 + file.variants().size()));
            assertThat(EVALUATION.errors(json)).isEmpty();
        }

        @Test
        void onEverythingThatAStanceMaySay(@TempDir Path folder) {
            var evaluation = evaluation(everything(folder));

            var json = JsonData.write(
                    EvaluationsData.of(List.of(Explanation.of(evaluation)), List.of(PROBLEM), Language.ENGLISH));

            assertThat(EVALUATION.errors(json)).isEmpty();
            assertThat(json)
                    .contains("\"translation\"", "\"counterOffers\"", "\"PRIVATE\"", "\"statusQuo\"", "\"warnings\"");
        }

        @Test
        void whereThereIsNothingToTell() {
            assertThat(EVALUATION.errors(JsonData.write(EvaluationsData.of(List.of(), List.of(), Language.ENGLISH))))
                    .isEmpty();
        }

        private static Stream<Proposal> proposals(ScenarioFile file) {
            return Stream.concat(Stream.of(file.base()), file.variants().values().stream());
        }

        private static PolicyPack everything(Path folder) {
            return TestRule.pack(
                    folder,
                    TestRule.stance("MX-1")
                            .with("basis", "STATED")
                            .with("speaker", "sheinbaum")
                            .with("quote", "No vamos a aceptar.")
                            .with("language", "es-MX")
                            .with("translation", "We will not accept.")
                            .with("visibility", "PRIVATE")
                            .with("note", "Of the tariff.")
                            .when("$tariff : Tariff() $talks : Talks()")
                            .then("stance.opposes( $tariff ); stance.threatens( $tariff, \"a tariff\" );"
                                    + " stance.proposes( $tariff, \"rate\", 10 );"
                                    + " stance.proposes( $talks, \"participants\", Country.MEXICO, Country.CANADA );"),
                    TestRule.stance("MX-2")
                            .with("stated", "2025-05")
                            .when("$tariff : Tariff() $talks : Talks() not Tariff( payer == Country.CANADA )")
                            .then(
                                    "stance.accepts( $tariff, $talks ); stance.remarks( $talks ); stance.denies( $tariff );"
                                            + " stance.requires( stance.thePackage(), \"more\" );"
                                            + " stance.proposesProvision( \"Tariff\", \"payer\", Country.CANADA );"),
                    TestRule.stance("CA-1")
                            .by("CANADA")
                            .when("$old : Tariff( rate == 1 )")
                            .then("stance.opposes( $old );"));
        }

        private static Evaluation evaluation(PolicyPack pack) {
            var members = TestCells.BOTH + ", 'context': { 'old': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 1 } },"
                    + " 'asOf': '2026-02-01', 'parties': ['MEXICO', 'UNITED_STATES']";
            var proposal = TestPack.scenario(pack, members).base();
            return new Evaluator(Filters.of(Filter.WITHOUT_INFERRED), true).evaluate(proposal);
        }
    }

    @Nested
    @DisplayName("of problems")
    class OfProblems {

        @Test
        void withAndWithoutAPlaceInTheFile() {
            var whole = new Problem(
                    "file.missing",
                    Severity.ERROR,
                    Place.of("a.json"),
                    Phrase.of("There is no such file."),
                    Phrase.NONE);

            assertThat(PROBLEMS.errors(JsonData.write(ProblemsData.of(List.of(PROBLEM, whole), Language.ENGLISH))))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("which")
    class TheSchema {

        @ParameterizedTest
        @ValueSource(strings = {"evaluation-2.schema.json", "problems-1.schema.json"})
        void isOneByTheStandard(String name) {
            var standard = TestSchema.of("{ \"$ref\": \"https://json-schema.org/draft/2020-12/schema\" }");

            assertThat(standard.errors(TestSchema.text(name))).isEmpty();
        }

        @Test
        void refusesWhatItDoesNotName() {
            var json = JsonData.write(ProblemsData.of(List.of(PROBLEM), Language.ENGLISH));

            assertThat(PROBLEMS.errors(json.replace("\"hint\"", "\"hnt\"")))
                    .anyMatch(error -> error.contains("'hint'"))
                    .anyMatch(error -> error.contains("'hnt'"))
                    .anyMatch(error -> error.contains("Not of the format stance.problems/1"));
            assertThat(PROBLEMS.errors(json.replace("ERROR", "FATAL"))).isNotEmpty();
            assertThat(EVALUATION.errors(json)).isNotEmpty();
        }
    }
}
