package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.json.TextFiles;

class PackArchiveTest {

    private static final Path SHIPPED = Path.of("rules/october-1962");

    @Test
    void aPackThatWasSentIsTheSamePack() {
        var sent = PolicyPack.load(PolicyPack.archive(SHIPPED));

        var pack = PolicyPack.load(SHIPPED);
        assertThat(sent.hash()).isEqualTo(pack.hash());
        assertThat(sent.id()).isEqualTo("october-1962");
        assertThat(sent.stances()).hasSameSizeAs(pack.stances());
    }

    @Test
    void thePlacesOfAnArchiveAreInItsFolder(@TempDir Path temporary) {
        var pack = TestPack.in(temporary).file("mexico/trade.drl", "package test_pack\n\nrule x");

        assertThatThrownBy(() -> PolicyPack.load(PolicyPack.archive(pack.folder())))
                .hasMessageContaining("test-pack/mexico/trade.drl:3:");
    }

    @Test
    void theSameFilesAreTheSameBytes() {
        assertThat(PolicyPack.archive(SHIPPED)).isEqualTo(PolicyPack.archive(SHIPPED));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> PolicyPack.archive(Path.of("rules/nowhere"))).hasMessageContaining("no such folder");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertThatThrownBy(() -> PolicyPack.load("{}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("archive: A pack is archived as one folder whose name is its id; found [].");
    }

    @Test
    void aDamagedArchiveIsRefused() {
        var archive = PolicyPack.archive(SHIPPED);

        assertThatThrownBy(() -> PolicyPack.load(Arrays.copyOf(archive, archive.length / 2)))
                .hasMessageContaining("archive: This archive cannot be read: ");
    }

    @Test
    void filesWithoutAFolderAreRefused() {
        assertThatThrownBy(() -> PolicyPack.load(zip("pack.json", "{}")))
                .hasMessageContaining("A pack is archived as one folder whose name is its id; found [].");
    }

    @Test
    void twoFoldersAreRefused() {
        assertThatThrownBy(() -> PolicyPack.load(zip("one/pack.json", "{}", "two/pack.json", "{}")))
                .hasMessageContaining("found [one, two].");
    }

    @Test
    void whatIsBesideThePackIsPassedOver() {
        assertThatThrownBy(() -> PolicyPack.load(
                        zip("one/", "", "one/README.md", "", "__MACOSX/one/._pack.json", "", "one/pack.json", "[]")))
                .hasMessageContaining("one/pack.json:1:1");
    }

    @Test
    void aNameThatMayDeceiveIsRefused() {
        assertThatThrownBy(() -> PolicyPack.load(zip("one/a\\b.drl", "")))
                .hasMessageContaining("No file here is named with a \\");
    }

    @Test
    void noMoreIsUnpackedThanAFileMayHold() {
        var large = " ".repeat(TextFiles.MAX_BYTES + 1);

        assertThatThrownBy(() -> PolicyPack.load(zip("one/notes.txt", large, "one/pack.json", "{}")))
                .hasMessageContaining("one/notes.txt: This file is larger than 256 kB");
    }

    @Test
    void thereAreNoMoreFilesThanAPackMayHave() {
        var names = new String[2 * (PackFiles.MAX_FILES + 1)];
        for (var at = 0; at < names.length; at += 2) {
            names[at] = "one/" + at + ".txt";
            names[at + 1] = "";
        }

        assertThatThrownBy(() -> PolicyPack.load(zip(names))).hasMessageContaining("A pack has at most 1000 files.");
    }

    /** Names and contents by turns. */
    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
