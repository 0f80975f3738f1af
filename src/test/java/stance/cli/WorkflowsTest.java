package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs elsewhere, and so is not run by the build, names at least what there is. */
@DisplayName("Workflows, and what makes a release")
class WorkflowsTest {

    private static final Pattern FILE = Pattern.compile("(?<![\\w/.$}\"-])(?:\\./|src/|\\.ci/)[\\w./-]*\\w");
    private static final Pattern ACTION = Pattern.compile("uses: (\\S+)");
    private static final Pattern COMMAND = Pattern.compile("\\./stance(?:\\.cmd)? (\\w+)");

    /** Where a file of a release stands in the project. */
    private static final Map<String, String> OF_A_RELEASE = Map.of("./stance.cmd", "src/release/stance.cmd");

    static List<Path> workflows() throws IOException {
        return in(".github/workflows");
    }

    @Test
    void nameFilesThatAreThere() throws IOException {
        var named = new HashSet<String>();
        for (var file :
                Stream.of(workflows(), in("src/release")).flatMap(List::stream).toList()) {
            matches(FILE, file).map(MatchResult::group).forEach(named::add);
        }

        assertThat(named)
                .contains(".ci/run", "src/release/make.sh", "src/release/runtime.sh", "./mvnw.cmd")
                .allSatisfy(name -> assertThat(Path.of(OF_A_RELEASE.getOrDefault(name, name)))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void useActionsOfOneHouseAloneInAVersionThatStays(Path workflow) throws IOException {
        assertThat(matches(ACTION, workflow).map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(action -> action.startsWith("./.github/workflows/")
                        || action.matches("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void mayOnlyReadUnlessAJobSaysMore(Path workflow) throws IOException {
        assertThat(Files.readString(workflow)).contains("\npermissions:\n  contents: read\n\njobs:\n");
    }

    @Test
    void typeCommandsThatAreThere() throws IOException {
        var commands = new HashSet<String>();
        for (var workflow : workflows()) {
            matches(COMMAND, workflow).map(match -> match.group(1)).forEach(commands::add);
        }

        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(TestRun.of(command, "--help").status()).isZero());
    }

    private static List<Path> in(String folder) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results();
    }
}
