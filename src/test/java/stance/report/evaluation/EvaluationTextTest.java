package stance.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Filters;
import stance.explain.Explanation;
import stance.pack.PolicyPack;
import stance.report.document.Document;
import stance.report.document.Shown;
import stance.report.terminal.Style;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** What people see is kept in files; {@code -Dgolden=write} writes them anew. */
class EvaluationTextTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Path GOLDEN = Path.of("src/test/resources/stance/report");
    private static final Style ASCII = new Style(false, false, 80);

    record Case(
            String golden,
            Function<List<Explanation>, Document> form,
            String scenario,
            Evaluator evaluator,
            Style style) {
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
                new Case("conflict", AnswerDocument::of, "joint-operations", plain, Style.PLAIN),
                new Case("conflict-full", EvaluationDocument::of, "joint-operations", plain, Style.PLAIN),
                new Case("counter-offers-full", EvaluationDocument::of, "full-renegotiation", plain, Style.PLAIN),
                new Case(
                        "combination",
                        AnswerDocument::of,
                        "fentanyl-tariffs-lifted#with-cooperation",
                        plain,
                        Style.PLAIN),
                new Case(
                        "combination-full",
                        EvaluationDocument::of,
                        "fentanyl-tariffs-lifted#with-cooperation",
                        plain,
                        Style.PLAIN),
                new Case("silence", AnswerDocument::of, "all-three-parties", plain, Style.PLAIN),
                new Case("silence-full", EvaluationDocument::of, "all-three-parties", plain, Style.PLAIN),
                new Case("status-quo", AnswerDocument::of, "settle-the-open-topics", statusQuo, Style.PLAIN),
                new Case("filtered", AnswerDocument::of, "one-sided-labour", filtered, Style.PLAIN),
                new Case("ascii", AnswerDocument::of, "joint-operations", plain, ASCII),
                new Case("narrow", AnswerDocument::of, "all-three-parties", plain, new Style(false, true, 40)),
                new Case("colour-full", EvaluationDocument::of, "joint-operations", plain, new Style(true, true, 80)),
                new Case("colour", AnswerDocument::of, "joint-operations", plain, new Style(true, true, 80)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsWhatTheGoldenFileShows(Case shown) throws IOException {
        var text = text(shown);
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
        assertThat(text(shown)).isEqualTo(text(shown));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void plainTextFitsInEightyColumns(Function<List<Explanation>, Document> form) throws IOException {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            var lines = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> ScenarioFile.read(PACK, path))
                    .flatMap(file -> Stream.concat(Stream.of(file.base()), file.variants().values().stream()))
                    .flatMap(proposal -> text(form, Explanation.of(Evaluation.of(proposal)), Style.PLAIN)
                            .lines());

            assertThat(lines.filter(line -> !line.contains("://"))).allMatch(line -> line.length() <= 80);
        }
    }

    static Stream<Function<List<Explanation>, Document>> forms() {
        return Stream.of(AnswerDocument::of, EvaluationDocument::of);
    }

    /** Of its own: quotes and titles stay as their authors wrote them, and this scenario's are English. */
    @ParameterizedTest
    @MethodSource("forms")
    void asciiHoldsNoOtherCharacters(Function<List<Explanation>, Document> form) {
        assertThat(text(form, Explanation.of(Evaluation.of(proposal("tomatoes"))), ASCII))
                .isASCII();
    }

    private static Proposal proposal(String name) {
        var mark = name.indexOf('#');
        var scenario = mark < 0 ? name : name.substring(0, mark);
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + scenario + ".json"));
        return mark < 0 ? file.base() : file.variants().getOrDefault(name.substring(mark + 1), file.base());
    }

    private static String text(Case shown) {
        var evaluation = shown.evaluator().evaluate(proposal(shown.scenario()));
        return text(shown.form(), Explanation.of(evaluation), shown.style());
    }

    private static String text(Function<List<Explanation>, Document> form, Explanation explanation, Style style) {
        return Shown.of(form.apply(List.of(explanation))).text(style);
    }
}
