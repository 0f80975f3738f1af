package stance.report.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.rank.Measure;
import stance.explore.rank.RankingQuery;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.report.document.Picture;
import stance.report.plot.BarPanel.Bar;
import stance.report.plot.BarPanel.Group;
import stance.report.plot.FrontPanel.Point;
import stance.scenario.ScenarioFile;

/** {@code -Dgolden=write} writes the golden file anew. */
@DisplayName("The plot of a sweep")
class SweepPlotTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/plot/joint-operations.svg");

    private static SweepPlot plot(String name, Optional<RankingQuery> query) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        var evaluator = new Evaluator(Filters.NONE, false);
        return new SweepPlot(Sweep.of(Space.of(file, file.base(), List.of()), evaluator, query), Language.ENGLISH);
    }

    private static Picture joint() {
        var front = new RankingQuery(1, Measure.TOTAL, List.of("MEXICO", "UNITED_STATES"));
        return plot("joint-operations", Optional.of(front)).all();
    }

    private static List<String> texts(Picture picture) throws Exception {
        return Pictures.elements(picture, "text").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void isWhatTheGoldenFileHolds() throws Exception {
        // The stamp changes with each change of the pack.
        var svg = joint().svg().replaceFirst("pack \\p{XDigit}{7}", "pack 1234567");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg);
        }

        assertThat(svg).isEqualTo(Files.readString(GOLDEN));
        assertThat(joint()).isEqualTo(joint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "linkage-across-topics", "extension-and-dairy", "invasion"})
    void isSound(String name) throws Exception {
        Pictures.assertSound(plot(name, Optional.empty()).all());
    }

    @Test
    void saysInWordsWhatColoursAndLengthsTell() throws Exception {
        assertThat(texts(joint()))
                .contains("as written: 2\u00a0(50\u00a0%)", "none: 2\u00a0(50\u00a0%)", "0 %")
                .anyMatch(text -> text.startsWith("MX-LNK-01") && text.endsWith(": 3\u00a0(25\u00a0%)"))
                .anyMatch(text -> text.startsWith("1. Mexico 1.00, United States 1.00: 2 packages"));
    }

    @Test
    void hasAPointForEachOfTheFrontOfTwoParties() throws Exception {
        var front = new RankingQuery(1, Measure.TOTAL, List.of("MEXICO", "CANADA"));

        var two = plot("extension-and-dairy", Optional.of(front));
        var three = plot("extension-and-dairy", Optional.of(new RankingQuery(1, Measure.TOTAL, List.of())));

        Pictures.assertSound(two.all());
        assertThat(Pictures.elements(two.frontAlone().orElseThrow(), "circle")).isNotEmpty();
        assertThat(three.frontAlone()).isEmpty();
    }

    @Test
    void showsNoBarsWhereAllAreEmpty() {
        assertThat(plot("extension-and-dairy", Optional.empty()).optionsAlone()).isEmpty();
        assertThat(plot("extension-and-dairy", Optional.empty()).costsAlone()).isEmpty();
    }

    @Test
    void joinsThePointsOfAFrontBySteps() throws Exception {
        var front = new FrontPanel(
                "h",
                712,
                "A",
                "B",
                List.of(new Point(1, 0.25, "right"), new Point(0.5, 0.5, "mid"), new Point(0, 1, "left")));

        var picture = Panels.alone(front);

        Pictures.assertSound(picture);
        assertThat(Pictures.elements(picture, "circle")).hasSize(2 * 3);
        assertThat(Pictures.elements(picture, "rect"))
                .filteredOn(each -> each.getAttribute("fill").equals(Paint.MEASURE.light()))
                .as("a step left and a step up between two points")
                .hasSize(2 * 2);
        assertThat(texts(picture)).contains("1. right", "2. mid", "3. left");
    }

    @Test
    void takesNoTextForMarkup() throws Exception {
        var bars = new BarPanel("\"c\"", 344, List.of(new Group("<b>", List.of(new Bar("]]>", "1", 0.5)))));

        var picture = Panels.under("<script>a</script>", "x & y", List.of(bars), "</svg>");

        Pictures.assertSound(picture);
        assertThat(texts(picture)).contains("<script>a</script>", "x & y", "<b>", "]]>: 1", "</svg>");
    }

    @Test
    void breaksLongLabelsWhereTheyDoNotFit() throws Exception {
        var bars = new BarPanel("h", 712, List.of(new Group("", List.of(new Bar("word ".repeat(60), "1", 1)))));

        Pictures.assertSound(Panels.alone(bars));
        assertThat(texts(Panels.alone(bars))).hasSizeGreaterThan(2).allMatch(line -> line.length() < 100);
    }
}
