package stance.report.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.evaluate.Reading;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.pack.PolicyPack;
import stance.report.plot.Bars.Bar;
import stance.scenario.ScenarioFile;

/** {@code -Dgolden=write} writes the golden file anew. */
@DisplayName("The plot of a sweep")
class SweepPlotTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/plot/joint-operations.svg");

    private static String plot(String name) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/" + name + ".json"));
        return SweepPlot.of(
                Sweep.of(Space.of(file, file.base(), List.of()), new Evaluator(Reading.STRICT, Filters.NONE, false)));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isWhatTheGoldenFileHolds() throws Exception {
        var svg = plot("joint-operations");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg);
        }

        assertThat(svg).isEqualTo(Files.readString(GOLDEN)).isEqualTo(plot("joint-operations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-operations", "linkage-across-topics", "invasion"})
    void isXmlWhosePartsLieInsideOfIt(String name) throws Exception {
        var root = parse(plot(name)).getDocumentElement();
        var height = Integer.parseInt(root.getAttribute("height"));

        var texts = root.getElementsByTagName("text");
        for (var i = 0; i < texts.getLength(); i++) {
            assertThat(Integer.parseInt(((Element) texts.item(i)).getAttribute("y")))
                    .isBetween(0, height);
        }
        assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void takesNoTextForMarkup() throws Exception {
        var svg = BarPlot.of(
                "<script>a</script>", "x & y", List.of(new Bars("<b>", "\"c\"", List.of(new Bar("]]>", "1", 0.5)))));

        assertThat(parse(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(parse(svg).getDocumentElement().getTextContent()).contains("<script>a</script>", "x & y", "]]>");
    }
}
