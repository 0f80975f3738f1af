package stance.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.table.ReadTable.Cell;

@DisplayName("A table as comma-separated values")
class CsvTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<List<Cell>> read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), text);
        return TableReader.read(file, problems).stream()
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private List<List<String>> texts(String text) throws IOException {
        return read(text).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "=cmd|' /C calc'!A0, '=cmd|' /C calc'!A0",
                "+x, '+x",
                "-x, '-x",
                "@SUM(1), '@SUM(1)",
                "＝1+1, '＝1+1",
                "-5, -5",
                "+5.25, +5.25",
                "-5 or less, '-5 or less",
                "a=b, a=b",
                "1-2, 1-2",
            })
    void isNoFormulaForASpreadsheetAndReadsBackAsItWas(String words, String cell) throws IOException {
        var text = Csv.of(List.of("head"), Stream.of(List.of(words)));

        assertThat(text).isEqualTo("head\n" + cell + "\n");
        assertThat(texts(text)).containsExactly(List.of("head"), List.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\uFEFFa;b\r\n1;2\r\n", "a,b\n\n 1 , 2 ,,\n,,\n"})
    void isReadWhateverASpreadsheetSeparatesItWith(String text) throws IOException {
        assertThat(texts(text)).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void namesItsCellsAsSpreadsheetsDo() throws IOException {
        var wide = "x,".repeat(27) + "y\n\"two\nlines\"\nz\n";

        var rows = read(wide);

        assertThat(rows.get(0).get(27).place().file()).endsWith("table.csv AB1");
        assertThat(rows.get(2).get(0).place().file()).endsWith("table.csv A3");
    }

    @Test
    void isRefusedWhereAQuoteDoesNotEnd() throws IOException {
        assertThat(read("a,b\n1,\"2\n3,4\n")).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith("table.csv B2");
            assertThat(problem.message()).hasToString("The quote that begins here does not end.");
        });
    }

    @Test
    void isReadBehindTheLineThatTellsASpreadsheetOfItsSeparator() throws IOException {
        assertThat(texts("sep=;\na,x;b\n1;2\n")).containsExactly(List.of("a,x", "b"), List.of("1", "2"));
    }

    @Test
    void countsEmptyLinesAsRows() throws IOException {
        assertThat(read("a\n\n\nb\n").get(1).get(0).place().file()).endsWith("table.csv A4");
    }

    @Test
    void isReadWithoutTheBlanksOfOfficePrograms() throws IOException {
        assertThat(texts("a\n\u00A0b\u00A0\u202F\n")).containsExactly(List.of("a"), List.of("b"));
    }

    @ParameterizedTest
    @CsvSource({"table.ods, table.ending", "none.csv, file.missing"})
    void isRefusedByWhatItIsCalled(String name, String code) throws IOException {
        Files.writeString(folder.resolve("table.ods"), "a");

        assertThat(TableReader.read(folder.resolve(name), problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void isRefusedInAnotherEncoding() throws IOException {
        var file = Files.write(folder.resolve("latin.csv"), new byte[] {'a', '\n', (byte) 0xE9});

        assertThat(TableReader.read(file, problems)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("file.encoding");
            assertThat(problem.place().toString()).endsWith("latin.csv:2:1");
            assertThat(problem.hint()).hasToString("Save it once more, in the encoding UTF-8.");
        });
    }
}
