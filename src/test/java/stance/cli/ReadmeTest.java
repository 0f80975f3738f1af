package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;
import stance.scenario.Verdict;

/** What the README shows is what the program does. */
class ReadmeTest {

    private static final String SCENARIO = "scenarios/tmec-2026/joint-operations.json";
    private static final Pattern PICTURE = Pattern.compile("The first one prints:\n\n```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsTheRealOutputOfTheMainJob() {
        var picture = PICTURE.matcher(read("README.md"));

        assertThat(picture.find()).isTrue();
        assertThat(unstamped(run("evaluate", SCENARIO).out())).isEqualTo(unstamped(picture.group(1)));
    }

    @Test
    void theThreeLinesOfJavaGiveTheVerdict() {
        var lines = """
                var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
                var scenario = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/joint-operations.json"));
                System.out.println(Evaluation.of(scenario.base()).verdict());
                """;

        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var scenario = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/joint-operations.json"));

        assertThat(read("README.md")).contains(lines);
        assertThat(Evaluation.of(scenario.base()).verdict()).isEqualTo(Verdict.CONFLICT);
    }

    static Stream<String> commands() {
        return Stream.of("README.md", "CONTRIBUTING.md", "docs/scenarios.md")
                .flatMap(file -> read(file).lines())
                .map(String::strip)
                .filter(line -> line.startsWith("./stance ") && !line.contains("<"))
                .map(line -> line.substring("./stance ".length()).replaceAll(" +#.*", ""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void givesCommandsThatWork(String command) {
        var words = command.replace("FILE", SCENARIO)
                .replaceAll("\\b(result|report)\\.", folder.resolve("$1") + ".")
                .split(" +");

        var result = run(words);

        assertThat(result.err()).isEmpty();
        // --fail-on conflict finds a conflict among the scenarios.
        assertThat(result.status()).isEqualTo(List.of(words).contains("--fail-on") ? ExitCode.NO : ExitCode.DONE);
    }

    private record Result(int status, String out, String err) {}

    private static Result run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status =
                Main.run(InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Result(status, out.toString(), err.toString());
    }

    private static String unstamped(String text) {
        return text.replaceAll(" *stance \\S+, pack [0-9a-f]{7}", " stance VERSION, pack HASH");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
