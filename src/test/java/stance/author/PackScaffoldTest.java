package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.report.schema.ScenarioSchema;
import stance.scenario.Response;
import stance.scenario.ScenarioFile;
import stance.scenario.Verdict;

@DisplayName("A new pack")
class PackScaffoldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private final Path folder;
    private final Path rules;

    PackScaffoldTest(@TempDir Path folder) {
        this.folder = folder;
        this.rules = folder.resolve("rules");
    }

    @Test
    void loadsAndEvaluatesAsItExpectsWithoutAWarning() {
        PackScaffold.of(rules, "water-treaty", List.of(), TODAY).write();

        var pack = PolicyPack.load(rules.resolve("water-treaty"));
        var file = ScenarioFile.read(pack, rules.resolveSibling("scenarios/water-treaty/first-proposal.json"));
        var base = Evaluation.of(file.base());
        var variant = Evaluation.of(file.variants().values().iterator().next());

        assertThat(base.warnings()).isEmpty();
        assertThat(base.verdict()).isEqualTo(Verdict.NEGOTIABLE);
        assertThat(base.outcome().responses())
                .containsEntry("FIRST_PARTY", Response.OBJECTS)
                .containsEntry("SECOND_PARTY", Response.ACCEPTS);
        assertThat(variant.warnings()).isEmpty();
        assertThat(variant.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(file.expectation()).isPresent();
    }

    @Test
    void hasTheSchemaThatItsVocabularyGives() {
        PackScaffold.of(rules, "water-treaty", List.of(), TODAY).write();

        var written = rules.resolve("water-treaty");
        assertThat(written.resolve("scenario.schema.json"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(ScenarioSchema.of(PolicyPack.load(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEXICO", "MEXICO UNITED_STATES CANADA"})
    void hasTheActorsThatWereNamedEachWithAStance(String actors) {
        var ids = List.of(actors.split(" "));

        PackScaffold.of(rules, "water", ids, TODAY).write();

        var pack = PolicyPack.load(rules.resolve("water"));
        assertThat(pack.actors().keySet()).containsExactlyElementsOf(ids);
        assertThat(pack.stances()).hasSameSizeAs(ids);
    }

    @Test
    void namesTheSchemaFromTheScenario() throws IOException {
        PackScaffold.of(rules, "water", List.of(), TODAY).write();

        assertThat(Files.readString(rules.resolveSibling("scenarios/water/first-proposal.json")))
                .contains("\"$schema\": \"../../rules/water/scenario.schema.json\"");
    }

    @Test
    void isNeverPutInThePlaceOfWhatIsThere() throws IOException {
        Files.createDirectories(rules.resolve("water"));
        Files.createDirectories(rules.resolveSibling("scenarios/air"));
        var before = TestTree.of(folder);

        assertThatThrownBy(() -> PackScaffold.of(rules, "water", List.of(), TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("rules/water: This is there already");
        assertThatThrownBy(() -> PackScaffold.of(rules, "air", List.of(), TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("scenarios/air: This is there already");
        assertThat(TestTree.of(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Water", "water treaty", "../water", "package", ""})
    void isRefusedUnderANameThatNoPackMayHave(String id) {
        assertThatThrownBy(() -> PackScaffold.of(rules, id, List.of(), TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The id of a pack is made of small letters");
    }

    @Test
    void isRefusedWithAnActorThatNoPackMayHaveAndNothingIsWritten() {
        assertThatThrownBy(() -> PackScaffold.of(rules, "water", List.of("Mexico"), TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The actor id \"Mexico\" must be written in capitals");
        assertThat(rules).doesNotExist();
    }
}
