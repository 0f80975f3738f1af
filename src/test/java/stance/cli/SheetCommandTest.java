package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("stance sheet")
class SheetCommandTest {

    @TempDir
    private Path folder;

    private String rules = "";
    private Path pack = Path.of("");

    @BeforeEach
    void aPackOfOurOwn() {
        rules = folder.resolve("rules").toString();
        pack = folder.resolve("rules/water");
        TestRun.of("new", "pack", "water", "--record-until", "2026-01-31", "--rules", rules);
    }

    private String table() throws IOException {
        var file = folder.resolve("water.csv");
        TestRun.of("sheet", "export", "water", "--rules", rules, "--output", file.toString());
        return Files.readString(file);
    }

    private TestRun take(String text, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("back.csv"), text);
        return TestRun.of(
                Stream.concat(Stream.of("sheet", "import", "water", file.toString(), "--rules", rules), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void writesAWorkbookAndTellsHowManyRulesItHolds() {
        var file = folder.resolve("water.xlsx");

        var run = TestRun.of("sheet", "export", "water", "--rules", rules, "--output", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Written to " + file + ": ");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void saysThatThereIsNothingToWriteWhereNothingDiffers() throws IOException {
        assertThat(take(table()).out()).endsWith("There is nothing to write.\n");
    }

    @Test
    void showsWhatComesOfTheChangeAndWritesItOnlyWhenAsked() throws IOException {
        var before = Files.readString(pack.resolve("first-party/money.drl"));
        var changed = table().replaceFirst(",FIRM,", ",PREFERENCE,");

        var shown = take(changed);
        var afterShowing = Files.readString(pack.resolve("first-party/money.drl"));
        var written = take(changed, "--write");

        assertThat(shown.status()).isZero();
        assertThat(shown.out())
                .contains("strength: FIRM -> PREFERENCE", "What the rules change", "1 stance changed")
                .endsWith("Nothing is written yet; --write writes it.\n");
        assertThat(afterShowing).isEqualTo(before);
        assertThat(written.out()).contains("Written:\n  ");
        assertThat(Files.readString(pack.resolve("first-party/money.drl"))).isNotEqualTo(before);
        assertThat(TestRun.of("lint", "water", "--rules", rules).err()).isEmpty();
    }

    @Test
    void writesNothingWhereACellIsWrong() throws IOException {
        var before = Files.readString(pack.resolve("first-party/money.drl"));

        var run = take(table().replaceFirst(",FIRM,", ",HARD,"), "--write");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("back.csv G2: error: ").contains("HARD");
        assertThat(Files.readString(pack.resolve("first-party/money.drl"))).isEqualTo(before);
    }

    @Test
    void refusesAnActorThatThePackDoesNotHave() {
        var run = TestRun.of(
                "sheet",
                "export",
                "water",
                "--rules",
                rules,
                "--actor",
                "FIRST_PARTI",
                "--output",
                folder.resolve("w.csv").toString());

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Maybe you meant \"FIRST_PARTY\"");
    }
}
