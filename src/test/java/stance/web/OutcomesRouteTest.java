package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.report.data.TestSchema;

@DisplayName("The outcomes of the folder")
class OutcomesRouteTest {

    private static final String OUTCOMES = "/api/v1/outcomes";

    private static final String SCENARIO = """
            { "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "duty": { "type": "Tariff", "payer": "MEXICO", "rate": 25 } },
              "variants": { "low": { "provisions": { "duty": { "rate": 1 } } } } }
            """;

    private static Tree outcomes(Served served, String... headers) {
        var answer = served.get(OUTCOMES, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestSchema.published("outcomes-1.schema.json").errors(answer.body()))
                .isEmpty();
        return Tree.of(answer.body());
    }

    @Test
    void areWhatEvaluatingEachProposalByItselfGives() throws IOException {
        try (var served = Served.wish().serve()) {
            var outcomes = outcomes(served).at("outcomes").list();

            assertThat(outcomes).hasSizeGreaterThan(100);
            // Some of them: each is asked for with all its reasons.
            assertThat(IntStream.range(0, outcomes.size())
                            .filter(number -> number % 9 == 0)
                            .mapToObj(outcomes::get))
                    .allSatisfy(outcome -> assertThat(gist(outcome)).isEqualTo(evaluated(served, outcome)));
            assertThat(outcomes.stream()
                            .map(outcome -> outcome.at("scenario").text())
                            .distinct())
                    .containsExactlyElementsOf(scenarios());
        }
    }

    @Test
    void areEachOfAScenarioAsWrittenThenOfItsVariants(@TempDir Path folder) throws IOException {
        try (var served = served(folder)) {
            write(folder, "a.json", SCENARIO);

            assertThat(outcomes(served).at("outcomes").list())
                    .extracting(OutcomesRouteTest::inWords)
                    .containsExactly("a.json itself CONFLICT [MX-1 REJECTS]", "a.json low UNDETERMINED []");
        }
    }

    @Test
    void leaveOutTheVariantsWhereTheseAreNotAskedFor(@TempDir Path folder) throws IOException {
        try (var served = served(folder)) {
            write(folder, "a.json", SCENARIO);

            assertThat(Tree.of(served.get(OUTCOMES + "?variants=false").body())
                            .at("outcomes")
                            .list())
                    .extracting(OutcomesRouteTest::inWords)
                    .containsExactly("a.json itself CONFLICT [MX-1 REJECTS]");
            assertThat(served.get(OUTCOMES + "?variants=no").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void sayWhatMostOfTheStancesThatSpeakAreAbout(@TempDir Path folder) throws IOException {
        try (var served = served(folder)) {
            write(folder, "a.json", SCENARIO);

            assertThat(outcomes(served).at("outcomes").list())
                    .extracting(outcome -> outcome.find("topic").map(Tree::text))
                    .containsExactly(Optional.of("trade"), Optional.empty());
        }
    }

    @Test
    void followTheFilesAndLeaveOutThoseWithProblems(@TempDir Path folder) throws IOException {
        try (var served = served(folder)) {
            assertThat(outcomes(served).at("outcomes").list()).isEmpty();
            write(folder, "a.json", SCENARIO);
            write(folder, "b.json", SCENARIO.replace("\"Tariff\"", "\"Tarif\""));
            var both = outcomes(served);
            write(folder, "a.json", SCENARIO.replace("\"rate\": 25", "\"rate\": 5"));
            var changed = outcomes(served);

            assertThat(both.at("outcomes").list()).hasSize(2);
            assertThat(both.at("problems").print()).contains("b.json", "Tarif");
            assertThat(changed.at("outcomes").list().get(0).at("verdict").text())
                    .isEqualTo("UNDETERMINED");
        }
    }

    @Test
    void areToldInTheLanguageOfTheReader() {
        try (var served = Served.wish().serve()) {
            assertThat(outcomes(served, "Accept-Language", "es").at("outcomes").list())
                    .extracting(outcome -> outcome.at("sentence").text())
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("México rechaza"))
                    .noneSatisfy(sentence -> assertThat(sentence).contains(" rejects "));
        }
    }

    private static Served served(Path folder) {
        TestPack.in(folder.resolve("rules"))
                .rules(TestPack.rule("MX-1", "$duty : Tariff( rate > 10 )", "stance.rulesOut( $duty );")
                        .replace("FIRM", "RED_LINE"));
        return Served.wish().folder(folder).serve();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("scenarios")).resolve(name), text);
    }

    private static List<String> scenarios() throws IOException {
        var folder = Path.of("scenarios");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String variant(Tree outcome) {
        return outcome.find("variant").map(Tree::text).orElse("itself");
    }

    private static String inWords(Tree outcome) {
        return String.join(
                " ",
                outcome.at("scenario").text(),
                variant(outcome),
                outcome.at("verdict").text(),
                outcome.at("stances").list().stream()
                        .map(stance -> stance.at("id").text() + " "
                                + stance.at("response").text())
                        .toList()
                        .toString());
    }

    private static List<String> gist(Tree outcome) {
        return Stream.concat(
                        Stream.of("title", "asOf", "verdict", "sentence", "responses")
                                .map(name -> outcome.at(name).print()),
                        outcome.at("stances").list().stream().map(stance -> stance(stance, "id")))
                .toList();
    }

    private static String stance(Tree stance, String id) {
        return stance.at(id).text()
                + stance.at("actor").text()
                + stance.find("response").map(Tree::text)
                + stance.at("targets").print();
    }

    private static List<String> evaluated(Served served, Tree outcome) throws IOException {
        var query = outcome.find("variant")
                .map(variant -> "?variant=" + variant.text().replace(" ", "%20"))
                .orElse("");
        var scenario =
                Files.readString(Path.of("scenarios", outcome.at("scenario").text()));
        var evaluation = Tree.of(
                        served.post("/api/v1/evaluate" + query, scenario).body())
                .at("evaluations")
                .list()
                .get(0);
        return Stream.concat(
                        Stream.of(
                                        evaluation.at("title"),
                                        evaluation.at("stamp", "asOf"),
                                        evaluation.at("verdict"),
                                        evaluation.at("sentence"),
                                        evaluation.at("outcome", "responses"))
                                .map(Tree::print),
                        evaluation.at("findings").list().stream()
                                .map(finding -> stance(finding, "stance"))
                                .distinct())
                .toList();
    }
}
