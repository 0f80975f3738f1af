package stance.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.table.ReadTable.Cell;

/** Reads the sheets of a workbook that are to be seen. Of a formula, what it came to last is read; none is computed. */
final class XlsxTables {

    /** What a file may hold once it is unpacked: a few bytes can stand for as many as one likes. */
    private static final long MAX_UNPACKED = 64L * 1024 * 1024;

    private XlsxTables() {}

    static List<ReadTable> read(String name, Path path, Problems problems) {
        try {
            if (isTooLarge(path)) {
                problems.error(
                        "file.too-large",
                        Place.of(name),
                        Phrase.of("This workbook is larger than 64 MB unpacked, which is the most that is read."));
                return List.of();
            }
            try (var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false))) {
                var tables = new ArrayList<ReadTable>();
                for (var sheet : workbook.getSheets()
                        .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                        .toList()) {
                    tables.add(table(name, sheet, problems));
                }
                return tables;
            }
        } catch (IOException | RuntimeException broken) {
            // The library, and those that it is built on, tell of what is broken by exceptions of many kinds.
            problems.error(
                    "table.broken",
                    Place.of(name),
                    Phrase.of("This is no workbook that can be read: %s", String.valueOf(broken.getMessage())),
                    Phrase.of("Save it once more, as .xlsx or as CSV in UTF-8."));
            return List.of();
        }
    }

    /** What the entries say of their sizes need not be so. */
    private static boolean isTooLarge(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            var left = MAX_UNPACKED;
            var buffer = new byte[8192];
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    for (var count = in.read(buffer); count >= 0 && left >= 0; count = in.read(buffer)) {
                        left -= count;
                    }
                }
            }
            return left < 0;
        }
    }

    private static ReadTable table(String file, Sheet sheet, Problems problems) throws IOException {
        var named = file + " " + sheet.getName() + "!";
        try (var rows = sheet.openStream()) {
            var seen = rows.map(row -> row.stream().filter(Objects::nonNull).toList())
                    .toList();
            checkFormulas(named, seen, problems);
            return new ReadTable(
                    sheet.getName(),
                    Place.of(file + " " + sheet.getName()),
                    seen.stream()
                            .map(row -> cells(named, row))
                            .filter(cells -> !cells.isEmpty())
                            .toList());
        }
    }

    /** What a formula comes to is not computed; in a column of somebody's own, with its head in parentheses, it may be nothing. */
    private static void checkFormulas(
            String file, List<List<org.dhatim.fastexcel.reader.Cell>> rows, Problems problems) {
        var own = rows.stream()
                .filter(row -> !cells(file, row).isEmpty())
                .findFirst()
                .map(head -> cells(file, head))
                .orElse(List.of())
                .stream()
                .filter(cell -> cell.text().startsWith("("))
                .map(Cell::column)
                .toList();
        rows.stream()
                .flatMap(List::stream)
                .filter(cell ->
                        cell.getFormula() != null && cell.getValue() == null && !own.contains(cell.getColumnIndex()))
                .forEach(cell -> problems.error(
                        "table.formula",
                        Place.of(file + cell.getAddress()),
                        Phrase.of("The formula here has no value."),
                        Phrase.of("Open the workbook in a spreadsheet and save it, or write the value.")));
    }

    private static List<Cell> cells(String file, List<org.dhatim.fastexcel.reader.Cell> row) {
        return row.stream()
                .filter(cell -> cell.getType() != CellType.EMPTY)
                .flatMap(cell -> Optional.of(CellText.words(text(cell))).filter(text -> !text.isEmpty()).stream()
                        .map(text -> new Cell(cell.getColumnIndex(), text, Place.of(file + cell.getAddress()))))
                .toList();
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case STRING, FORMULA, ERROR, EMPTY -> String.valueOf(cell.getText());
        };
    }

    /** As it is to be seen: a day as one, and a share with its sign. */
    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (isDate(format)) {
            return cell.asDate().toLocalDate().toString();
        }
        var number = cell.asNumber();
        return format.contains("%")
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a format of numbers shows days: it names a day, a month or a year outside of quotes and brackets. */
    private static boolean isDate(String format) {
        return format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|general", "")
                .matches(".*[dmy].*");
    }
}
