package stance.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.json.JsonReader;
import stance.pack.PolicyPack;
import stance.problem.Problems;
import stance.problem.RefusedException;

@DisplayName("A new project")
class ProjectScaffoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path home;

    private Path begun() {
        ProjectScaffold.of(home, "water-treaty", List.of("MEXICO", "CANADA"), DAY)
                .write();
        return home.resolve("water-treaty");
    }

    @Test
    void holdsAPackWithAScenarioAndWhatABuildNeeds() {
        assertThat(TestTree.of(begun()).keySet())
                .contains(
                        "README.md",
                        ".gitignore",
                        ".github/workflows/positions.yml",
                        ".vscode/extensions.json",
                        "pom.xml",
                        "rules/water-treaty/scenario.schema.json",
                        "scenarios/water-treaty/first-proposal.json",
                        "src/test/java/PositionsTest.java");
        assertThat(PolicyPack.load(begunPack()).actors()).containsOnlyKeys("MEXICO", "CANADA");
    }

    private Path begunPack() {
        return home.resolve("water-treaty/rules/water-treaty");
    }

    @Test
    void leavesNoPlaceOfItsTemplatesOpen() {
        assertThat(TestTree.of(begun()).values()).noneMatch(text -> text.contains("PROJECT"));
    }

    @Test
    void tellsEditorsWhereTheSchemaOfScenariosIs() throws IOException {
        var folder = begun();
        var problems = new Problems();

        var settings = Files.readString(folder.resolve(".vscode/settings.json"));

        assertThat(JsonReader.readAnyText("settings.json", settings, problems)).isPresent();
        assertThat(settings).contains("\"url\": \"./rules/water-treaty/scenario.schema.json\"");
    }

    @Test
    void hasTheTestThatTheDocumentsShow() throws IOException {
        assertThat(Path.of("docs/testing.md"))
                .content()
                .contains(
                        "```java\n" + Files.readString(begun().resolve("src/test/java/PositionsTest.java")) + "```\n");
    }

    @Test
    void overwritesNothing() {
        var folder = begun();
        var before = TestTree.of(folder);

        assertThatThrownBy(() -> ProjectScaffold.of(home, "water-treaty", List.of(), DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nothing is overwritten");
        assertThat(TestTree.of(folder)).isEqualTo(before);
    }
}
