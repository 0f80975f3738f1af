package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.problem.RefusedException;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "without POSIX permissions there is no cache")
class CacheFolderTest {

    private static final byte[] CONTENT = "compiled".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private Path folder;
    private CacheFolder cache;

    @BeforeEach
    void choose() {
        folder = temporary.resolve("caches/stance");
        cache = new CacheFolder(folder);
    }

    private static String key(int number) {
        return "%064x".formatted(number);
    }

    private Path file(int number) {
        return folder.resolve(key(number) + ".rules");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        cache.write(key(1), CONTENT);

        assertThat(cache.read(key(1))).contains(CONTENT);
        assertThat(cache.read(key(2))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(1))))
                .isEqualTo("rw-------");
    }

    @Test
    void givesNothingWhereThereIsNoFolder() {
        assertThat(cache.read(key(1))).isEmpty();
    }

    @Test
    void givesNothingThatWasChanged() throws IOException {
        cache.write(key(1), CONTENT);
        var bytes = Files.readAllBytes(file(1));
        for (var at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(file(1), changed);

            assertThat(cache.read(key(1))).isEmpty();
        }
        for (var length : new int[] {0, 31, 32, bytes.length - 1}) {
            Files.write(file(1), java.util.Arrays.copyOf(bytes, length));

            assertThat(cache.read(key(1))).isEmpty();
        }
    }

    @Test
    void givesNothingUnderAnotherKey() throws IOException {
        cache.write(key(1), CONTENT);
        Files.move(file(1), file(2));

        assertThat(cache.read(key(2))).isEmpty();
    }

    @Test
    void givesNothingThatOthersCouldHaveWritten() throws IOException {
        cache.write(key(1), CONTENT);

        permit(file(1), "rw--w----");
        assertThat(cache.read(key(1))).isEmpty();

        permit(file(1), "rw-------");
        assertThat(cache.read(key(1))).isPresent();

        permit(folder, "rwx-wx---");
        assertThat(cache.read(key(1))).isEmpty();
    }

    @Test
    void followsNoLinks() throws IOException {
        cache.write(key(1), CONTENT);
        Files.move(file(1), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(file(1), temporary.resolve("elsewhere"));

        assertThat(cache.read(key(1))).isEmpty();
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void opensNothingButFilesOfASaneSize() throws Exception {
        cache.write(key(1), CONTENT);
        try (var huge = new RandomAccessFile(file(1).toFile(), "rw")) {
            huge.setLength(1L << 40);
        }
        var pipe = new ProcessBuilder("mkfifo", "-m", "600", file(2).toString()).start();

        assertThat(pipe.waitFor()).isZero();
        assertThat(cache.read(key(1))).isEmpty();
        assertThat(cache.read(key(2))).isEmpty();
    }

    @Test
    void writesNothingIntoAFolderThatIsOpenToOthers() throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwxrwxrwx");

        cache.write(key(1), CONTENT);

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void keepsWhatWasUsedLastAndWhatIsNotItsOwn() throws IOException {
        cache.write(key(0), CONTENT);
        Files.writeString(folder.resolve("letter.txt"), "not a cache");
        for (var number = 1; number < 20; number++) {
            cache.write(key(number), CONTENT);
            file(number).toFile().setLastModified(1_000_000_000_000L + number * 1_000L);
            file(0).toFile().setLastModified(1_000_000_000_000L);
            assertThat(cache.read(key(0))).contains(CONTENT);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSizeLessThanOrEqualTo(CacheFolder.MAX_RULES + 1);
        }
        assertThat(cache.read(key(0))).isPresent();
        assertThat(cache.read(key(19))).isPresent();
        assertThat(cache.read(key(1))).isEmpty();
        assertThat(folder.resolve("letter.txt")).exists();
    }

    @Test
    void keepsQuestionsBesideRules() throws IOException {
        cache.write(key(0), CONTENT);
        for (var number = 1; number < 20; number++) {
            cache.ofQuestions().write(key(number), CONTENT);
        }

        assertThat(cache.read(key(0))).isPresent();
        assertThat(cache.read(key(1))).isEmpty();
        assertThat(cache.ofQuestions().read(key(1))).isPresent();
        assertThat(cache.ofQuestions().read(key(19))).isPresent();
    }

    @Nested
    @DisplayName("that is named")
    class Named {

        @Test
        void isNoneWhereItIsSwitchedOff() {
            assertThat(CacheFolder.of("off", "")).isEmpty();
            assertThat(CacheFolder.of("", "")).isPresent();
        }

        @Test
        void liesAmongTheCachesOfTheUserOtherwise() throws IOException {
            var caches = folder.resolve("caches");

            CacheFolder.of("", caches.toString()).orElseThrow().write("key", new byte[1]);

            assertThat(caches.resolve("stance")).isNotEmptyDirectory();
        }

        @ParameterizedTest
        @ValueSource(strings = {"not/absolute", "nul\u0000", "~/.cache"})
        void passesOverWhatNamesNoCaches(String caches) {
            assertThat(CacheFolder.of("", caches)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"nul\u0000", "/nul\u0000/cache", "~", "~/cache"})
        void isRefusedWhereNoFolderIsMeantByIt(String setting) {
            assertThatThrownBy(() -> CacheFolder.of(setting, ""))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(problem -> {
                                        assertThat(problem.code()).isEqualTo("cache.name");
                                        assertThat(problem.place().file()).startsWith("STANCE_CACHE=");
                                    }));
        }
    }
}
