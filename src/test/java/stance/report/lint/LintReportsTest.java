package stance.report.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.report.page.PageChecks.assertGolden;
import static stance.report.page.PageChecks.assertSaysInEveryLanguage;
import static stance.report.page.PageChecks.assertSound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Evaluation;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.JsonPrinter;
import stance.json.JsonReader;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.regress.lint.Linting;
import stance.regress.lint.PackLint;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.document.Shown;
import stance.report.terminal.Style;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@DisplayName("What lint found")
class LintReportsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/lint");
    private static final Problem REFUSED = new Problem(
            "pack.unknown",
            Severity.ERROR,
            Place.of("stance lint"),
            Phrase.of("There is no pack \"nowhere\"."),
            Phrase.of("Look again."));

    @TempDir
    private Path folder;

    @Test
    void asJsonIsAsItsSchemaSays() {
        var schema = TestSchema.published("lint-1.schema.json");

        assertThat(schema.errors(JsonData.write(LintData.of(List.of(lint()), List.of(), Language.ENGLISH))))
                .isEmpty();
        assertThat(schema.errors(JsonData.write(LintData.of(List.of(), List.of(REFUSED), Language.ENGLISH))))
                .isEmpty();
    }

    @Test
    void asSarifIsAsTheSchemaOfOasisSays() throws IOException {
        var schema = TestSchema.of(resource("/schema/sarif-schema-2.1.0.json"));

        assertThat(schema.errors(LintRemarks.sarif(List.of(lint()), List.of(REFUSED))))
                .isEmpty();
    }

    @Test
    void asJsonHasWitnessesThatAreScenarios() {
        var lint = lint();
        var json = JsonReader.read(
                "lint.json", JsonData.write(LintData.of(List.of(lint), List.of(), Language.ENGLISH)), new Problems());

        var findings = list(object(list(object(json.orElseThrow()), "packs").get(0)), "findings");
        var scenarios = findings.stream()
                .map(LintReportsTest::object)
                .flatMap(finding -> Optional.ofNullable(finding.members().get("witness")).stream())
                .map(witness -> JsonPrinter.print(object(witness.value())))
                .map(text -> ScenarioSource.read("witness.json", text.getBytes(StandardCharsets.UTF_8)))
                .map(source -> ScenarioFile.read(lint.pack(), source))
                .toList();

        assertThat(scenarios)
                .extracting(scenario -> Evaluation.of(scenario.base()).findings().stream()
                        .map(finding -> finding.stance().id())
                        .distinct()
                        .toList())
                .contains(List.of("MX-01", "MX-02"), List.of());
    }

    private static JsonObject object(Json json) {
        return (JsonObject) json;
    }

    private static List<Json> list(JsonObject owner, String key) {
        return ((JsonArray) Objects.requireNonNull(owner.members().get(key)).value()).values();
    }

    @Test
    void isAPageInEveryLanguage() throws IOException {
        var page = Shown.of(LintDocument.of(List.of(lint()), List.of(REFUSED)));

        assertSound(page);
        assertSaysInEveryLanguage(page);
        assertGolden(page.markdown().replace(folder.toString(), "FOLDER"), "lint.md");
        assertGolden(page.in(Language.SPANISH).html().replace(folder.toString(), "FOLDER"), "lint.es.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "github"})
    void isAsItsGoldenFile(String form) throws IOException {
        var packs = List.of(lint());
        var report = form.equals("txt")
                ? Shown.of(LintDocument.of(packs, List.of(REFUSED))).text(Style.PLAIN)
                : LintRemarks.github(packs, List.of(REFUSED));

        var named = report.replace(folder.toString(), "FOLDER");
        var golden = GOLDEN.resolve("found." + form);
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, named);
        }

        assertThat(named).isEqualTo(Files.readString(golden));
    }

    @Test
    void saysOnceWhatIsTheSameOfManyStances() {
        var rules = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> TestRule.stance("MX-%02d".formatted(number))
                        .when("$tariff : Tariff( rate == %d )".formatted(number))
                        .then("stance.opposes( $tariff );"))
                .toArray(TestRule[]::new);
        var lint = Linting.lint(Linting.pack(folder, rules));
        var infos = lint.findings().stream()
                .filter(finding -> finding.code().severity() == Severity.INFO)
                .count();

        var text = Shown.of(LintDocument.of(List.of(lint), List.of()))
                .text(Style.PLAIN)
                .replaceAll("\\s+", " ");

        assertThat(text)
                .containsOnlyOnce("It is REPORTED, but no @note says by whom.")
                .contains("rules.drl:2:6, and 29 more info metadata-gap: MX-01, MX-02, MX-03,")
                .contains("MX-20 and 10 more It is REPORTED")
                .contains(infos + " to look at");
        assertThat(LintRemarks.github(List.of(lint), List.of()).lines())
                .filteredOn(line -> line.contains("no @note says by whom"))
                .hasSize(30);
    }

    @Test
    void isTheSameForTwoRuns() {
        assertThat(JsonData.write(LintData.of(List.of(lint()), List.of(), Language.ENGLISH)))
                .isEqualTo(JsonData.write(LintData.of(List.of(lint()), List.of(), Language.ENGLISH)));
    }

    private PackLint lint() {
        var high = TestRule.stance("MX-01")
                .with("note", "As told by The Paper.")
                .when("$tariff : Tariff( payer == Country.MEXICO, rate > 25 )")
                .then("stance.requires( $tariff, \"a lower rate\" );");
        var fair = TestRule.stance("MX-02")
                .with("note", "As told by The Paper.")
                .when("$tariff : Tariff( rate > 10 )")
                .then("stance.accepts( $tariff );");
        return Linting.lint(Linting.pack(folder, high, fair)
                .declarations(TestPack.DECLARATIONS)
                .file("lint.json", """
                        { "suppress": [ { "code": "unused-name", "at": ["CANADA", "UNITED_STATES", "UNITED_STATES.trump"],
                            "reason": "They are parties without a record." } ] }
                        """));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LintReportsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
