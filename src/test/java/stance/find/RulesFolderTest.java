package stance.find;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.problem.Place;
import stance.problem.RefusedException;

@DisplayName("A folder of rules")
class RulesFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isOneInTheFileSystem() {
        TestPack.in(folder).stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );");

        try (var rules = RulesFolder.open(folder.toString())) {
            assertThat(rules.packs()
                            .find(TestPack.ID, Optional.empty(), Place.of("here"))
                            .stances())
                    .hasSize(1);
        }
        assertThat(folder.resolve(TestPack.ID)).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-folder", "git:", "git:HEAD", "git:HEAD:", "git::rules", "git:--output=x:rules"})
    void isRefusedWhereThereIsNoneOfThisName(String name) {
        assertThatThrownBy(() -> RulesFolder.open(name))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(name + ": ");
    }

    @Test
    void isRefusedWhereGitIsAbsent() {
        assertThatThrownBy(() -> RulesFolder.open("git:HEAD:rules", "no-such-git"))
                .hasMessageContaining("The program \"no-such-git\" cannot be run.")
                .hasMessageContaining("Install Git");
    }

    /** In a repository of its own: what is tested may itself be in none. */
    @Nested
    @DisplayName("of a revision")
    class OfARevision {

        private RulesFolder open(String name) throws IOException {
            return RulesFolder.open(name, gitIn(folder));
        }

        @Test
        void isAsItWasThere() throws Exception {
            repository();

            try (var then = open("git:HEAD~1:rules");
                    var now = open("git:HEAD:rules")) {
                assertThat(stances(then)).containsExactly("MX-1");
                assertThat(stances(now)).containsExactly("MX-1", "MX-2");
            }
        }

        @Test
        void isCopiedToAPlaceThatIsGoneAfterwards() throws Exception {
            repository();
            var before = copies();

            var rules = open("git:HEAD:rules");
            var during = copies();
            rules.close();

            assertThat(during).hasSize(before.size() + 1);
            assertThat(copies()).isEqualTo(before);
        }

        @Test
        void leavesNoCopyWhereItIsRefused() throws Exception {
            repository();
            var before = copies();

            assertThatThrownBy(() -> open("git:HEAD:none")).isInstanceOf(RefusedException.class);

            assertThat(copies()).isEqualTo(before);
        }

        @Test
        void isRefusedWhereThereIsNoSuchRevision() throws Exception {
            repository();

            assertThatThrownBy(() -> open("git:nonsense:rules"))
                    .hasMessageContaining("git:nonsense:rules: There is no revision \"nonsense\".");
        }

        @ParameterizedTest
        @ValueSource(strings = {"rulez", "rules/test-pack/pack.json"})
        void isRefusedWhereTheRevisionHasNoSuchFolder(String name) throws Exception {
            repository();

            assertThatThrownBy(() -> open("git:HEAD:" + name))
                    .hasMessageContaining("There is no folder \"" + name + "\" in the revision \"HEAD\".");
        }

        @Test
        void isRefusedOutsideOfARepository() {
            assertThatThrownBy(() -> open("git:HEAD:rules"))
                    .hasMessageContaining("This folder is in no Git repository.");
        }

        @Test
        void namesItsFilesAsTheUserWouldFindThem() throws Exception {
            TestPack.in(folder.resolve("rules")).stance("MX-1", "$tariff : Tarif()", "stance.opposes( $tariff );");
            commit("broken");

            try (var rules = open("git:HEAD:rules")) {
                assertThatThrownBy(() -> rules.packs().find(TestPack.ID, Optional.empty(), Place.of("here")))
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refusal -> assertThat(rules.asNamed(refusal.problems()))
                                        .allSatisfy(problem -> assertThat(
                                                        problem.place().file())
                                                .isEqualTo("git:HEAD:rules/test-pack/MX-1.drl")));
            }
        }

        @Test
        void holdsWhatAttributesHide() throws Exception {
            var pack = TestPack.in(folder.resolve("rules"))
                    .stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );");
            Files.writeString(folder.resolve("rules/.gitattributes"), "MX-1.drl export-ignore\n*.json export-subst\n");
            commit("hidden");

            try (var then = open("git:HEAD:rules")) {
                assertThat(stances(then)).containsExactly("MX-1");
                assertThat(then.packs()
                                .find(TestPack.ID, Optional.empty(), Place.of("here"))
                                .hash())
                        .isEqualTo(pack.load().hash());
            }
        }

        @Test
        void isRefusedWhereItHasASubmodule() throws Exception {
            repository();
            git("update-index", "--add", "--cacheinfo", "160000," + "1".repeat(40) + ",rules/test-pack/theirs");
            git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a submodule");

            assertThatThrownBy(() -> open("git:HEAD:rules"))
                    .hasMessageContaining("\"test-pack/theirs\" is a submodule");
        }

        /** As a file that is not in Git is; it is not read into the memory first. */
        @Test
        void refusesAFileThatIsTooLargeByItsName() throws Exception {
            repository();
            try (var large = new RandomAccessFile(
                    folder.resolve("rules/test-pack/large.drl").toFile(), "rw")) {
                large.setLength(64 << 20);
            }
            commit("a large file");
            Files.delete(folder.resolve("rules/test-pack/large.drl"));

            try (var rules = open("git:HEAD:rules")) {
                assertThatThrownBy(() -> stances(rules)).hasMessageContaining("large.drl: This file is larger than");
            }
        }

        /** Ten trees, each of which holds the next one ten times: ten thousand million files, in a few hundred bytes. */
        @Test
        @Timeout(60)
        void isRefusedWhereItHoldsItselfWithoutAnEnd() throws Exception {
            repository();
            var before = copies();
            var tree = said("", "rev-parse", "HEAD:rules/test-pack");
            for (var depth = 0; depth < 10; depth++) {
                var below = tree;
                var entries = IntStream.range(0, 10)
                        .mapToObj(number -> "040000 tree " + below + "\t" + number + "\n")
                        .collect(joining());
                tree = said(entries, "mktree");
            }
            var bomb = said(
                    "", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit-tree", "-m", "a bomb", tree);

            assertThatThrownBy(() -> open("git:" + bomb + ":./"))
                    .hasMessageContaining("This folder holds more than is read of a revision.");
            assertThat(copies()).isEqualTo(before);
        }

        @Test
        void followsLinksThatStayInside() throws Exception {
            repository();
            Files.createSymbolicLink(folder.resolve("rules/again"), Path.of("test-pack"));
            commit("a link");

            try (var rules = open("git:HEAD:rules")) {
                assertThat(rules.packs().ids(Optional.empty())).containsExactly("again", TestPack.ID);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"/etc/hostname", "../../../outside.drl", "nowhere.drl", "loop.drl"})
        void refusesLinksThatLeadElsewhere(String target) throws Exception {
            repository();
            Files.createSymbolicLink(folder.resolve("rules/test-pack/loop.drl"), Path.of(target));
            commit("a link");

            try (var rules = open("git:HEAD:rules")) {
                assertThatThrownBy(() -> stances(rules)).hasMessageContaining("loop.drl: This link leads");
            }
        }

        @Test
        void passesOverLinksToWhatNoPackIsMadeOf() throws Exception {
            repository();
            Files.writeString(folder.resolve("rules/test-pack/notes.md"), "Notes.");
            Files.createSymbolicLink(folder.resolve("rules/test-pack/notes"), Path.of("notes.md"));
            commit("a link");

            try (var rules = open("git:HEAD:rules")) {
                assertThat(stances(rules)).containsExactly("MX-1", "MX-2");
            }
        }

        private void repository() throws Exception {
            var pack = TestPack.in(folder.resolve("rules"))
                    .stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );");
            commit("one stance");
            pack.stance("MX-2", "$talks : Talks()", "stance.supports( $talks );");
            commit("two stances");
        }

        private void commit(String message) throws Exception {
            if (!Files.exists(folder.resolve(".git"))) {
                git("init", "-q");
            }
            git("add", "rules");
            git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
        }

        private void git(String... arguments) throws Exception {
            var command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            try {
                var process = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start();
                assertThat(process.waitFor()).isZero();
            } catch (IOException absent) {
                assumeTrue(false, "there is no git here");
            }
        }

        private String said(String input, String... arguments) throws Exception {
            var command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command).directory(folder.toFile()).start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        }

        private static List<String> stances(RulesFolder rules) {
            return rules.packs().find(TestPack.ID, Optional.empty(), Place.of("here")).stances().stream()
                    .map(stance -> stance.id())
                    .toList();
        }

        private static List<Path> copies() throws IOException {
            try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return files.filter(file -> file.getFileName().toString().startsWith("stance-rules"))
                        .sorted()
                        .toList();
            }
        }
    }

    /** A git that works in this folder, as if it were the working folder of the process, which cannot be changed. */
    private static String gitIn(Path folder) throws IOException {
        var script = Files.writeString(folder.resolve("git-here"), "#!/bin/sh\nexec git -C '" + folder + "' \"$@\"\n");
        assumeTrue(script.toFile().setExecutable(true));
        return script.toString();
    }
}
