package stance.report.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A code host names a file")
class CheckoutTest {

    @TempDir
    private Path folder;

    private Path below;

    @BeforeEach
    void makeFile() throws IOException {
        below = Files.createDirectories(folder.resolve("project/scenarios"));
        Files.createFile(below.resolve("a b.json"));
    }

    private Checkout in(Path workingFolder) {
        return new Checkout(workingFolder, Optional.empty());
    }

    @Test
    void fromTheRootOfTheRepositoryWhateverTheWorkingFolderIs() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(in(below).path("a b.json")).isEqualTo("project/scenarios/a b.json");
        assertThat(in(below).uri("a b.json")).isEqualTo("project/scenarios/a%20b.json");
        assertThat(in(folder).path("project/scenarios/a b.json")).isEqualTo("project/scenarios/a b.json");
        assertThat(in(folder.resolve("project")).path("../project/./scenarios/a b.json"))
                .isEqualTo("project/scenarios/a b.json");
        assertThat(in(Path.of("").toAbsolutePath()).path(below + "/a b.json")).isEqualTo("project/scenarios/a b.json");
    }

    @Test
    void fromTheRootOfAFurtherWorktreeToo() throws IOException {
        Files.createFile(folder.resolve("project/.git"));

        assertThat(in(below).path("a b.json")).isEqualTo("scenarios/a b.json");
    }

    @Test
    void fromTheWorkspaceOfTheBuildServerWhereGitHasLeftNothing() {
        var checkout = new Checkout(below, Optional.of(folder));

        assertThat(checkout.path("a b.json")).isEqualTo("project/scenarios/a b.json");
        assertThat(checkout.uri("a b.json")).isEqualTo("project/scenarios/a%20b.json");
    }

    @Test
    void fromTheWorkspaceAlsoWhereItLiesInASubmodule() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.createFile(folder.resolve("project/.git"));

        assertThat(new Checkout(below, Optional.of(folder)).path("a b.json")).isEqualTo("project/scenarios/a b.json");
    }

    @Test
    void fromTheWorkingFolderOutsideOfAnyRepository() {
        assertThat(in(folder.resolve("project")).path("scenarios/a b.json")).isEqualTo("scenarios/a b.json");
        assertThat(in(folder.resolve("project")).path(below + "/a b.json")).isEqualTo("scenarios/a b.json");
        assertThat(in(folder.resolve("project")).uri("scenarios/a b.json")).isEqualTo("scenarios/a%20b.json");
    }

    @Test
    void asItWasNamedWhereItLiesElsewhereOrIsNone() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

        assertThat(in(elsewhere).path(below + "/a b.json")).isEqualTo(below + "/a b.json");
        assertThat(in(elsewhere).uri(below + "/a b.json"))
                .startsWith("file:///")
                .endsWith("scenarios/a%20b.json");
        assertThat(in(elsewhere).path("--filter")).isEqualTo("--filter");
        assertThat(in(elsewhere).uri("standard input")).isEqualTo("standard%20input");
    }
}
