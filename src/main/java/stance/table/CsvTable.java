package stance.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.table.ReadTable.Cell;

/** Reads comma-separated values; spreadsheets of many countries write semicolons, and some write tabs. */
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What is put behind the text: in a cell of its own, unless a quote was left open. */
    private static final String END = "\u0000";

    /** A first line for spreadsheets alone, which they do not show: {@code sep=;}. */
    private static final Pattern SEPARATOR_TOLD = Pattern.compile("sep=(.)\\R");

    private CsvTable() {}

    static List<ReadTable> read(String name, byte[] bytes, Problems problems) {
        var text = TextFiles.text(bytes, name, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        var told = SEPARATOR_TOLD.matcher(text.get());
        var isTold = told.lookingAt();
        var rows = new ArrayList<List<Cell>>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(isTold ? told.group(1).charAt(0) : separator(text.get()))
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text.get().substring(isTold ? told.end() : 0) + "\n" + END)) {
            var number = 0L;
            for (var row : csv) {
                number++;
                var last = row.getField(row.getFieldCount() - 1);
                if (last.equals(END)) {
                    break;
                }
                if (last.endsWith(END)) {
                    problems.error(
                            "table.broken",
                            Address.of(name, number, row.getFieldCount() - 1),
                            Phrase.of("The quote that begins here does not end."),
                            Phrase.of("Put a quote behind the words, and write each quote inside of them twice."));
                    return List.of();
                }
                var cells = cells(name, row, number);
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        } catch (CsvParseException broken) {
            problems.error(
                    "table.broken",
                    Place.of(name),
                    Phrase.of("These are no comma-separated values: %s", String.valueOf(broken.getMessage())),
                    Phrase.of("Save the table once more, as CSV in UTF-8."));
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.of(new ReadTable(
                String.valueOf(Path.of(name).getFileName()).replaceFirst("\\.[^.]*$", ""), Place.of(name), rows));
    }

    /** The one of which the first line has most. */
    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character each) ->
                                head.chars().filter(letter -> letter == each).count())
                        .thenComparing(
                                Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    /** Rows are counted as spreadsheets do: a cell may hold several lines. */
    private static List<Cell> cells(String name, CsvRecord row, long number) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < row.getFieldCount(); column++) {
            var text = bare(CellText.words(row.getField(column)));
            if (!text.isEmpty()) {
                cells.add(new Cell(column, text, Address.of(name, number, column)));
            }
        }
        return cells;
    }

    private static String bare(String text) {
        return Stream.of(text)
                .filter(each -> each.startsWith("'") && CellText.isFormula(each.substring(1)))
                .map(each -> each.substring(1))
                .findFirst()
                .orElse(text);
    }
}
