package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.document.Shown;
import stance.report.terminal.Style;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** What people see is kept in files; {@code -Dgolden=write} writes them anew. */
class EvaluationTextTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Path GOLDEN = Path.of("src/test/resources/stance/report");
    private static final Style ASCII = new Style(false, false, 80);

    record Case(String golden, String scenario, String variant, Evaluator evaluator, Style style) {
        @Override
        public String toString() {
            return golden;
        }
    }

    static Stream<Case> cases() {
        var plain = new Evaluator(Filters.NONE, false);
        var filtered = new Evaluator(Filters.of(Filter.WITHOUT_INFERRED, Filter.WITHOUT_PREFERENCES), false);
        var statusQuo = new Evaluator(Filters.NONE, true);
        return Stream.of(
                new Case("conflict", "joint-operations", "", plain, Style.PLAIN),
                new Case("counter-offers", "full-renegotiation", "", plain, Style.PLAIN),
                new Case("combination", "fentanyl-tariffs-lifted", "with-cooperation", plain, Style.PLAIN),
                new Case("silence", "all-three-parties", "", plain, Style.PLAIN),
                new Case("status-quo", "settle-the-open-topics", "", statusQuo, Style.PLAIN),
                new Case("filtered", "one-sided-labour", "", filtered, Style.PLAIN),
                new Case("ascii", "joint-operations", "", plain, ASCII),
                new Case("narrow", "all-three-parties", "", plain, new Style(false, true, 40)),
                new Case("colour", "joint-operations", "", plain, new Style(true, true, 80)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsWhatTheGoldenFileShows(Case shown) throws IOException {
        var text = text(
                Explanation.of(shown.evaluator().evaluate(proposal(shown.scenario(), shown.variant()))), shown.style());
        var unstamped = text.replaceAll("stance \\S+, pack [0-9a-f]{7}", "stance VERSION, pack HASH");

        var golden = GOLDEN.resolve(shown.golden() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, unstamped);
        }

        assertThat(unstamped).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twoRunsGiveTheSameText(Case shown) {
        var proposal = proposal(shown.scenario(), shown.variant());

        var first = text(Explanation.of(shown.evaluator().evaluate(proposal)), shown.style());
        var second = text(Explanation.of(shown.evaluator().evaluate(proposal)), shown.style());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void plainTextFitsInEightyColumns() throws IOException {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            var lines = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> ScenarioFile.read(PACK, path))
                    .flatMap(file -> Stream.concat(Stream.of(file.base()), file.variants().values().stream()))
                    .flatMap(proposal -> text(Explanation.of(Evaluation.of(proposal)), Style.PLAIN)
                            .lines());

            assertThat(lines.filter(line -> !line.contains("://"))).allMatch(line -> line.length() <= 80);
        }
    }

    /** Of its own: quotes and titles stay as their authors wrote them, and this scenario's are English. */
    @Test
    void asciiHoldsNoOtherCharacters() {
        var text = text(Explanation.of(Evaluation.of(proposal("tomatoes", ""))), ASCII);

        assertThat(text).isASCII();
    }

    private static Proposal proposal(String scenario, String variant) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + scenario + ".json"));
        return List.of(variant).contains("") ? file.base() : file.variants().getOrDefault(variant, file.base());
    }

    private static String text(Explanation explanation, Style style) {
        return Shown.of(EvaluationDocument.of(List.of(explanation))).text(style);
    }
}
