package stance.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.table.ReadTable.Cell;
import stance.table.Table.Column;

@DisplayName("Tables as a workbook of Excel")
class XlsxTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("actor", "Whose it is.", List.of("MEXICO", "CANADA")), Column.of("rate"), Column.of("words"));

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<ReadTable> read(byte[] workbook) throws IOException {
        return TableReader.read(Files.write(folder.resolve("book.xlsx"), workbook), problems);
    }

    private List<String> texts(Consumer<Workbook> fill) throws IOException {
        var file = folder.resolve("filled.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook);
        }
        return TableReader.read(file, problems).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.stream().map(Cell::text))
                .toList();
    }

    @Test
    void readBackAsTheyWere() throws IOException {
        var rows =
                List.of(List.of("MEXICO", "25", "=1+1"), List.of("", "0.5", "2026-01"), List.of("CANADA", "", "007"));

        var tables = read(Xlsx.of(List.of(new Table("one", COLUMNS, rows), new Table("two", COLUMNS, List.of()))));

        assertThat(problems.all()).isEmpty();
        assertThat(tables).extracting(ReadTable::name).containsExactly("one", "two");
        assertThat(tables.get(0).rows())
                .extracting(row -> row.stream().map(Cell::text).toList())
                .containsExactly(
                        List.of("actor", "rate", "words"),
                        List.of("MEXICO", "25", "=1+1"),
                        List.of("0.5", "2026-01"),
                        List.of("CANADA", "007"));
        assertThat(tables.get(0).rows().get(2).get(0).place().file()).endsWith("book.xlsx one!B3");
    }

    @Test
    void offerWhatCanBeChosenAndSayWhatAColumnIsFor() throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), Xlsx.of(List.of(new Table("one", COLUMNS, List.of()))));

        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            var comments = new String(
                    zip.getInputStream(zip.getEntry("xl/comments1.xml")).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(sheet).contains("<dataValidation", "lists", "autoFilter");
            assertThat(comments).contains("Whose it is.");
        }
    }

    @Test
    void giveDaysSharesAndTruthsAsTheyAreSeen() throws IOException {
        assertThat(texts(workbook -> {
                    var sheet = workbook.newWorksheet("one");
                    sheet.value(0, 0, LocalDate.of(2026, 1, 29));
                    sheet.style(0, 0).format("d mmm yyyy").set();
                    sheet.value(0, 1, 0.25);
                    sheet.style(0, 1).format("0%").set();
                    sheet.value(0, 2, true);
                    sheet.value(0, 3, 1200000.5);
                    sheet.style(0, 3).format("[Red]#,##0.00 \"days\"").set();
                }))
                .containsExactly("2026-01-29", "25%", "true", "1200000.5");
    }

    @Test
    void areRefusedWhereAFormulaWasNeverComputed() throws IOException {
        texts(workbook -> {
            var sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "(mine)");
            sheet.value(0, 1, "rate");
            sheet.formula(1, 0, "10*2");
            sheet.formula(1, 1, "10*3");
        });

        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith("filled.xlsx one!B2");
            assertThat(problem.message()).hasToString("The formula here has no value.");
        });
    }

    @Test
    void leaveOutSheetsThatAreHidden() throws IOException {
        assertThat(texts(workbook -> {
                    workbook.newWorksheet("seen").value(0, 0, "seen");
                    var hidden = workbook.newWorksheet("hidden");
                    hidden.value(0, 0, "hidden");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                }))
                .containsExactly("seen");
    }

    @Test
    void areRefusedWhereTheyAreNone() throws IOException {
        assertThat(read("no zip".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("table.broken");
    }

    @Test
    void areRefusedWhereFewBytesStandForTooMany() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var part = new byte[1024 * 1024];
            for (var i = 0; i < 65; i++) {
                zip.write(part);
            }
        }

        assertThat(TableReader.read(file, problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.too-large");
    }

    @Test
    void expandNoEntities() throws IOException {
        var doctype =
                "<!DOCTYPE sst [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        var good = folder.resolve("good.xlsx");
        var file = folder.resolve("entities.xlsx");
        Files.write(good, Xlsx.of(List.of(new Table("one", List.of(Column.of("head")), List.of()))));
        try (var from = new ZipFile(good.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var isStrings = entry.getName().endsWith("sharedStrings.xml");
                to.write(
                        (isStrings ? text.replaceFirst("<sst", doctype + "<sst").replace("head", "&a;&b;&a;") : text)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }

        var texts = TableReader.read(file, problems).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.stream().map(Cell::text))
                .toList();

        assertThat(String.join("", texts)).doesNotContain("xxxxxxxxxx").hasSizeLessThan(30);
    }

    @Test
    void areReadOrRefusedWhereverAByteIsAnother() throws IOException {
        var good = folder.resolve("good.xlsx");
        Files.write(good, Xlsx.of(List.of(new Table("one", COLUMNS, List.of(List.of("MEXICO", "25", "words"))))));
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var file = folder.resolve("broken.xlsx");
            try (var from = new ZipFile(good.toFile());
                    var to = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var entry : Collections.list(from.entries())) {
                    var bytes = from.getInputStream(entry).readAllBytes();
                    if (random.nextInt(4) == 0) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                    }
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(bytes);
                }
            }
            var found = new Problems();

            var tables = TableReader.read(file, found);

            assertThat(tables.isEmpty() || found.all().isEmpty())
                    .as("round " + round)
                    .isTrue();
        }
    }
}
