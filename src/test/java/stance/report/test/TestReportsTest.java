package stance.report.test;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.report.page.PageChecks.assertGolden;
import static stance.report.page.PageChecks.assertSaysInEveryLanguage;
import static stance.report.page.PageChecks.assertSound;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import stance.language.Language;
import stance.regress.TestRun;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.document.Shown;
import stance.report.terminal.Style;

@DisplayName("A report of tests")
class TestReportsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/test");

    @TempDir
    private Path folder;

    @Test
    void asJsonIsAsItsSchemaSays() {
        var schema = TestSchema.published("test-1.schema.json");

        assertThat(schema.errors(JsonData.write(TestData.of(FailedRun.in(folder), Language.ENGLISH))))
                .isEmpty();
        assertThat(schema.errors(JsonData.write(TestData.of(FailedRun.passed(), Language.ENGLISH))))
                .isEmpty();
    }

    @Test
    void asSarifIsAsTheSchemaOfOasisSays() throws IOException {
        var schema = TestSchema.of(resource("/schema/sarif-schema-2.1.0.json"));

        assertThat(schema.errors(TestRemarks.sarif(FailedRun.in(folder)))).isEmpty();
        assertThat(schema.errors(TestRemarks.sarif(FailedRun.passed()))).isEmpty();
    }

    @Test
    void asXmlIsAsTheSchemaOfJenkinsSays() throws IOException, SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        var validator = factory.newSchema(
                        new StreamSource(new StringReader(resource("/stance/report/test/jenkins-junit.xsd"))))
                .newValidator();

        validator.validate(new StreamSource(new StringReader(JunitXml.of(FailedRun.in(folder)))));
        validator.validate(new StreamSource(new StringReader(JunitXml.of(FailedRun.passed()))));
    }

    @Test
    void isAPageInEveryLanguage() throws IOException {
        var page = Shown.of(TestDocument.of(FailedRun.in(folder)));

        assertSound(page);
        assertSaysInEveryLanguage(page);
        assertGolden(page.markdown().replace(folder.toString(), "FOLDER"), "test.md");
        assertGolden(page.in(Language.SPANISH).html().replace(folder.toString(), "FOLDER"), "test.es.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "xml", "tap", "github"})
    void isAsItsGoldenFile(String form) throws IOException {
        var report = report(FailedRun.in(folder), form).replace(folder.toString(), "FOLDER");

        var golden = GOLDEN.resolve("failed." + form);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(golden, report);
        }

        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "xml", "tap", "github"})
    void isTheSameForTwoRuns(String form) {
        assertThat(report(FailedRun.passed(), form)).isEqualTo(report(FailedRun.passed(), form));
    }

    private static String report(TestRun run, String form) {
        return switch (form) {
            case "txt" -> Shown.of(TestDocument.of(run)).text(Style.PLAIN);
            case "xml" -> JunitXml.of(run);
            case "tap" -> Tap.of(run);
            default -> TestRemarks.github(run);
        };
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(TestReportsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
