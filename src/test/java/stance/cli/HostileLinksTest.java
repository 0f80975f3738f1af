package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.find.FileStamps;
import stance.find.PackFinder;

@DisplayName("A link below a folder of a pack or of scenarios")
@Timeout(60)
class HostileLinksTest {

    private static final String SECRET = "hunter2";

    private static final String SCENARIO = """
            { "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "talks": { "type": "Talks", "participants": [] } },
              "expect": { "responses": { "MEXICO": "ACCEPTS" } } }
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path pack;
    private Path scenarios;
    private Path outside;

    @BeforeEach
    void write() throws IOException {
        rules = folder.resolve("rules");
        TestPack.in(rules).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        pack = rules.resolve(TestPack.ID);
        scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("a.json"), SCENARIO);
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), SECRET);
        Files.writeString(outside.resolve("secret.drl"), SECRET);
        Files.writeString(outside.resolve("secret.json"), SECRET);
    }

    /** What a stranger may leave in a folder, under the name of something that is read. */
    private enum Shape {
        FILE_OUT("leads out of the folder"),
        FILE_OUT_ABSOLUTE("leads out of the folder"),
        FOLDER_OUT("leads out of the folder"),
        TO_THE_ROOT("leads out of the folder"),
        CHAIN_OUT("leads out of the folder"),
        THROUGH_A_FOLDER_OUT("leads out of the folder"),
        DEVICE("leads out of the folder"),
        PIPE("This is not a file."),
        LINK_TO_PIPE("This is not a file."),
        DANGLING("leads to nothing that can be read"),
        CIRCLE("leads to nothing that can be read"),
        LOOP("leads to a folder that it is in");

        private final String message;

        Shape(String message) {
            this.message = message;
        }

        /** Makes it; gives the path that must be named. */
        Path in(Path place, Path outside, String ending) throws Exception {
            var link = place.resolve("link" + ending);
            return switch (this) {
                case FILE_OUT -> Files.createSymbolicLink(link, place.relativize(outside.resolve("secret" + ending)));
                case FILE_OUT_ABSOLUTE -> Files.createSymbolicLink(link, outside.resolve("secret" + ending));
                case FOLDER_OUT -> Files.createSymbolicLink(place.resolve("link"), outside);
                case TO_THE_ROOT -> Files.createSymbolicLink(place.resolve("link"), place.getRoot());
                case CHAIN_OUT -> {
                    Files.createSymbolicLink(place.resolve(".hidden"), outside.resolve("secret" + ending));
                    yield Files.createSymbolicLink(link, Path.of(".hidden"));
                }
                case THROUGH_A_FOLDER_OUT -> {
                    Files.createSymbolicLink(place.resolve(".hidden"), outside);
                    yield Files.createSymbolicLink(link, Path.of(".hidden/secret" + ending));
                }
                case DEVICE -> Files.createSymbolicLink(link, Path.of("/dev/zero"));
                case PIPE -> pipe(link);
                case LINK_TO_PIPE -> {
                    pipe(place.resolve(".pipe"));
                    yield Files.createSymbolicLink(link, Path.of(".pipe"));
                }
                case DANGLING -> Files.createSymbolicLink(link, Path.of("nothing"));
                case CIRCLE -> Files.createSymbolicLink(link, link);
                case LOOP -> Files.createSymbolicLink(place.resolve("link"), Path.of("."));
            };
        }

        private static Path pipe(Path path) throws Exception {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "There is no mkfifo.");
            assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                    .isZero();
            return path;
        }
    }

    /** Every command that reads or writes, with its arguments. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which its type does not say.
    private enum Command {
        EVALUATE("evaluate", "SCENARIOS/a.json"),
        EVALUATE_FOLDER("evaluate", "SCENARIOS"),
        EXPLAIN("explain", "SCENARIOS/a.json"),
        COMPARE("compare", "SCENARIOS/a.json", "--set", "talks.participants=MEXICO"),
        COMPARE_RULES("compare", "SCENARIOS/a.json", "--rules", "RULES"),
        SWEEP("sweep", "SCENARIOS/a.json"),
        AMEND("amend", "SCENARIOS/a.json"),
        TEST("test", "SCENARIOS"),
        UPDATE("test", "SCENARIOS", "--update", "--yes"),
        LINT("lint", "--scenarios", "SCENARIOS"),
        LIST_STANCES("list", "stances"),
        LIST_SOURCES("list", "sources"),
        LIST_PACKS("list", "packs"),
        SCHEMA("schema", "test-pack", "--output", "PACK/scenario.schema.json"),
        NEW_STANCE("new", "stance", "MX-2", "--type", "Talks", "--draft"),
        NEW_SCENARIO("new", "scenario", "another"),
        NEW_TESTS("new", "tests", "--stance", "MX-1");

        private final List<String> arguments;

        Command(String... arguments) {
            this.arguments = List.of(arguments);
        }

        boolean readsFolderOfScenarios() {
            return arguments.contains("SCENARIOS");
        }
    }

    private TestRun run(Command command) {
        return run(command.arguments.stream()
                .map(word -> word.replace("SCENARIOS", scenarios.toString())
                        .replace("RULES", rules.toString())
                        .replace("PACK", pack.toString()))
                .toArray(String[]::new));
    }

    private TestRun run(String... arguments) {
        return TestRun.of(Stream.concat(Arrays.stream(arguments), Stream.of("--rules", rules.toString()))
                .toArray(String[]::new));
    }

    static Stream<Arguments> shapesInPacks() {
        return Arrays.stream(Shape.values())
                .flatMap(shape -> Arrays.stream(Command.values()).map(command -> Arguments.of(shape, command)));
    }

    static Stream<Arguments> shapesInScenarios() {
        return Arrays.stream(Shape.values())
                .flatMap(shape -> Arrays.stream(Command.values())
                        .filter(Command::readsFolderOfScenarios)
                        .map(command -> Arguments.of(shape, command)));
    }

    @ParameterizedTest
    @EnumSource
    void isNotMissedWhereThereIsNone(Command command) {
        var run = run(command);

        assertThat(run.err()).doesNotContain("link");
        assertThat(run.status()).as(run.err()).isLessThan(ExitCode.REFUSED);
    }

    @ParameterizedTest
    @MethodSource("shapesInPacks")
    void isRefusedByNameInAPack(Shape shape, Command command) throws Exception {
        var link = shape.in(Files.createDirectories(pack.resolve("mexico")), outside, ".drl");

        assertRefused(run(command), link, shape);
    }

    @ParameterizedTest
    @MethodSource("shapesInScenarios")
    void isRefusedByNameAmongScenarios(Shape shape, Command command) throws Exception {
        var link = shape.in(scenarios, outside, ".json");

        assertRefused(run(command), link, shape);
    }

    private void assertRefused(TestRun run, Path link, Shape shape) throws IOException {
        assertThat(run.out() + run.err())
                .contains(link.toString(), shape.message)
                .doesNotContain(SECRET);
        assertThat(run.hasStackTrace()).isFalse();
        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(outside.resolve("secret.json")).hasContent(SECRET);
    }

    @Nested
    @DisplayName("is followed")
    class IsFollowed {

        @Test
        void insideOfThePackBeItAbsolute() throws IOException {
            var hidden = Files.createDirectories(pack.resolve(".all"));
            for (var name : List.of("vocabulary.drl", "pack.json")) {
                Files.move(pack.resolve(name), hidden.resolve(name));
            }
            Files.createSymbolicLink(pack.resolve("vocabulary.drl"), Path.of(".all/vocabulary.drl"));
            Files.createSymbolicLink(pack.resolve("pack.json"), hidden.resolve("pack.json"));

            assertThat(run(Command.TEST).status()).isZero();
        }

        @Test
        void inAMountedConfigMap() throws IOException {
            mount(pack);
            mount(scenarios);

            var run = run(Command.TEST);

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }

        /** As Kubernetes does: the files are behind two links. */
        private void mount(Path place) throws IOException {
            var version = Files.createDirectories(place.resolve("..2024_10_01"));
            Files.createSymbolicLink(place.resolve("..data"), version.getFileName());
            try (var files = Files.list(place)) {
                for (var file : files.filter(
                                path -> !path.getFileName().toString().startsWith("."))
                        .toList()) {
                    Files.move(file, version.resolve(file.getFileName()));
                    Files.createSymbolicLink(file, Path.of("..data").resolve(file.getFileName()));
                }
            }
        }

        @Test
        void whereTheFolderOfPacksThePackAndThatOfScenariosAreLinks() throws IOException {
            for (var place : List.of(pack, rules, scenarios)) {
                var moved = outside.resolve(place.getFileName() + "-there");
                Files.move(place, moved);
                Files.createSymbolicLink(place, moved);
            }

            var run = run(Command.TEST);

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }

        @Test
        void byWhoWatches() throws IOException {
            mount(pack);
            mount(scenarios);
            var moved = outside.resolve(TestPack.ID);
            Files.move(pack, moved);
            Files.createSymbolicLink(pack, moved);
            var before = stamps();

            var next = Files.createDirectories(moved.resolve("..2024_10_02"));
            for (var file : moved.resolve("..data").toFile().listFiles()) {
                if (file.isFile()) {
                    Files.copy(file.toPath(), next.resolve(file.getName()));
                    next.resolve(file.getName()).toFile().setLastModified(file.lastModified());
                }
            }
            Files.delete(moved.resolve("..data"));
            Files.createSymbolicLink(moved.resolve("..data"), next.getFileName());

            assertThat(stamps()).isNotEqualTo(before).isEqualTo(stamps());
        }

        private FileStamps stamps() {
            return new PackFinder(Optional.of(rules)).stamps(List.of()).and(FileStamps.of(List.of(scenarios)));
        }
    }

    @Nested
    @DisplayName("is not written through")
    class IsNotWrittenThrough {

        @Test
        void byUpdateOfAFileThatIsNamed() throws IOException {
            var elsewhere = outside.resolve("a.json");
            Files.writeString(elsewhere, SCENARIO.replace("ACCEPTS", "REJECTS"));
            var link = Files.createSymbolicLink(scenarios.resolve("link.json"), elsewhere);

            var run = HostileLinksTest.this.run("test", link.toString(), "--update", "--yes");

            assertNothingWritten(run, link);
            assertThat(elsewhere).content().contains("REJECTS");
        }

        @Test
        void byWitnesses() throws IOException {
            TestPack.in(rules).stance("MX-2", "$tariff : Tariff( rate > 10 )", "stance.opposes( $tariff );");
            var witnesses = folder.resolve("witnesses");
            assertThat(mutate(witnesses).err()).isEmpty();
            var names = List.of(witnesses.toFile().list());
            assertThat(names).isNotEmpty();
            for (var name : names) {
                Files.delete(witnesses.resolve(name));
                Files.createSymbolicLink(witnesses.resolve(name), outside.resolve("secret"));
            }

            assertNothingWritten(mutate(witnesses), witnesses);
        }

        private TestRun mutate(Path witnesses) {
            return HostileLinksTest.this.run(
                    "test", scenarios.toString(), "--mutate", "--witnesses", witnesses.toString());
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW_SCENARIO", "NEW_TESTS"})
        void amongTheScenarios(Command command) throws IOException {
            var link = Files.createSymbolicLink(scenarios.resolve(TestPack.ID), outside);

            assertNothingWritten(HostileLinksTest.this.run(command), link);
        }

        @Test
        void byANewPackWhoseScenariosAreElsewhere() throws IOException {
            var link = Files.createSymbolicLink(scenarios.resolve("water"), outside.resolve("nothing"));

            assertNothingWritten(HostileLinksTest.this.run("new", "pack", "water"), link);
        }

        private void assertNothingWritten(TestRun run, Path link) throws IOException {
            assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.out() + run.err()).contains(link.toString());
            assertThat(run.hasStackTrace()).isFalse();
            assertThat(outside.resolve("secret")).hasContent(SECRET);
            assertThat(List.of(outside.toFile().list())).isSubsetOf("secret", "secret.drl", "secret.json", "a.json");
        }
    }

    @Nested
    @DisplayName("is no input, as nothing is")
    class Names {

        @Test
        void thatBeginsWithADot() throws IOException {
            Files.createSymbolicLink(pack.resolve(".link.drl"), outside.resolve("secret.drl"));
            Files.writeString(pack.resolve(".#vocabulary.drl"), "half");
            Files.writeString(
                    Files.createDirectories(scenarios.resolve(".vscode")).resolve("settings.json"), "{}");
            Files.writeString(scenarios.resolve(".a.json"), "half");

            assertThat(run(Command.TEST))
                    .isEqualTo(new TestRun(0, run(Command.TEST).out(), ""));
        }

        @Test
        void withCapitalsInItsEndingAndIsTold() throws IOException {
            Files.writeString(pack.resolve("more.DRL"), "package test_pack");
            Files.writeString(pack.resolve("PACK.json"), "{}");
            Files.writeString(scenarios.resolve("B.Json"), SCENARIO);

            var run = run(Command.TEST);

            assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.out() + run.err())
                    .contains("more.DRL", "Name it \"more.drl\".")
                    .contains("PACK.json", "Name it \"pack.json\".")
                    .contains("B.Json", "Name it \"B.json\".");
        }

        @Test
        void withABackslashOrAControlCharacter() throws IOException {
            assumeTrue(File.separatorChar == '/', "Such names are there on Unix alone.");
            Files.writeString(pack.resolve("mexico\\trade.drl"), "package test_pack");
            Files.writeString(scenarios.resolve("a\u001B[2Jb.json"), SCENARIO);

            var run = run(Command.TEST);

            assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.out() + run.err()).contains("No file here is named with a \\");
        }

        @Test
        void thatIsTooDeepAndIsTold() throws IOException {
            var deep = Files.createDirectories(scenarios.resolve("d/".repeat(20)));
            Files.writeString(deep.resolve("b.json"), SCENARIO);

            assertThat(run(Command.TEST).err() + run(Command.TEST).out()).contains("Folders are read 16 deep at most.");
        }
    }

    @Test
    void toManyFoldersOverAndOverEndsSoon() throws IOException {
        for (var i = 0; i < 12; i++) {
            var level = Files.createDirectories(scenarios.resolve(".l" + i));
            for (var j = 0; j < 10; j++) {
                Files.createSymbolicLink(level.resolve("n" + j), Path.of("../.l" + (i + 1)));
            }
        }
        Files.createDirectories(scenarios.resolve(".l12"));
        Files.createSymbolicLink(scenarios.resolve("in"), Path.of(".l0"));

        assertThat(run(Command.TEST).out() + run(Command.TEST).err()).contains("files and folders are read.");
    }

    @Test
    void toAFolderThatMayNotBeReadIsToldByItsName() throws IOException {
        var closed = Files.createDirectories(scenarios.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "The user may read everything.");

        var run = run(Command.TEST);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out() + run.err()).contains(closed.toString(), "This folder cannot be read");
        closed.toFile().setReadable(true);
    }
}
