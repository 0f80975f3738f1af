package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

@DisplayName("A single fault in what is shipped gives a single problem, at the fault")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SingleFaultsTest {

    private static final Path SHIPPED = Path.of("rules/tmec-2026");
    private static final String SCENARIOS = "scenarios/";
    private static final String MARK = "§";

    private Path folder;
    private PolicyPack pack;

    @BeforeAll
    void copy(@TempDir Path temporary) throws IOException {
        pack = PolicyPack.load(SHIPPED);
        folder = temporary.resolve("tmec-2026");
        try (var files = Files.walk(SHIPPED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "single-faults.csv", delimiter = '^', quoteCharacter = '`')
    void isToldOnce(String file, String there, String instead, String code) throws IOException {
        var isScenario = file.startsWith(SCENARIOS);
        var path = isScenario
                ? Path.of("scenarios/tmec-2026").resolve(file.substring(SCENARIOS.length()))
                : folder.resolve(file);
        var text = Files.readString(path);
        var at = text.indexOf(there);
        var written = text.substring(0, at) + instead.replace(MARK, "") + text.substring(at + there.length());
        var before = written.substring(0, at + instead.indexOf(MARK));

        var problems = isScenario ? ofScenario(path, written) : ofPack(path, text, written);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).place().toString()).isEqualTo(name(path) + position(before));
    }

    private List<Problem> ofPack(Path path, String text, String written) throws IOException {
        Files.writeString(path, written);
        try {
            PolicyPack.load(folder);
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems();
        } finally {
            Files.writeString(path, text);
        }
    }

    private List<Problem> ofScenario(Path path, String written) {
        try {
            ScenarioFile.read(pack, ScenarioSource.read(name(path), written.getBytes(StandardCharsets.UTF_8)));
            return List.of();
        } catch (RefusedException refused) {
            return refused.problems();
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String position(String before) {
        return ":" + before.split("\n", -1).length + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
