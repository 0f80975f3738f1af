package stance.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import stance.table.Table.Column;

/**
 * Writes workbooks of Excel: a sheet for each table, whose head stays in view, has notes and filters, and whose columns
 * offer what can be chosen. Anything else can still be written into a cell.
 */
public final class Xlsx {

    /** What a name of a sheet may have in it and how long it may be is Excel's. */
    private static final int MAX_NAME = 31;

    private static final String LISTS = "lists";
    private static final int ROWS_TO_FILL = 1000;
    private static final double WIDEST = 60;
    private static final double NARROWEST = 10;

    private Xlsx() {}

    /** The name that a sheet gets. */
    public static String sheetName(String name) {
        var fit = name.replaceAll("[\\[\\]:*?/\\\\]", "-");
        return fit.length() > MAX_NAME ? fit.substring(0, MAX_NAME) : fit;
    }

    /** The workbook, as a file. */
    public static byte[] of(List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Stance", "1.0")) {
            var sheets = new LinkedHashMap<Table, Worksheet>();
            tables.forEach(table -> sheets.put(table, workbook.newWorksheet(sheetName(table.name()))));
            var lists = lists(workbook, tables);
            sheets.forEach((table, sheet) -> fill(sheet, table, lists));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Each list that can be chosen from stands once, in a column of a sheet that is not seen. */
    private static Map<List<String>, Range> lists(Workbook workbook, List<Table> tables) {
        var ranges = new LinkedHashMap<List<String>, Range>();
        var all = tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::choices)
                .filter(choices -> !choices.isEmpty())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return ranges;
        }
        var sheet = workbook.newWorksheet(LISTS);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (var column = 0; column < all.size(); column++) {
            var choices = all.get(column);
            for (var row = 0; row < choices.size(); row++) {
                sheet.value(row, column, choices.get(row));
            }
            ranges.put(choices, sheet.range(0, column, choices.size() - 1, column));
        }
        return ranges;
    }

    private static void fill(Worksheet sheet, Table table, Map<List<String>, Range> lists) {
        var columns = table.columns();
        var last = table.rows().size();
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.value(0, at, column.head());
            sheet.style(0, at).bold().wrapText(true).set();
            if (!column.note().isEmpty()) {
                sheet.comment(0, at, column.note());
            }
            if (!column.choices().isEmpty()) {
                sheet.range(1, at, last + ROWS_TO_FILL, at)
                        .validateWithList(lists.get(column.choices()))
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.INFORMATION)
                        .showErrorMessage(false);
            }
            sheet.width(at, width(table, at));
        }
        for (var row = 0; row < last; row++) {
            for (var at = 0; at < columns.size(); at++) {
                put(sheet, row + 1, at, table.rows().get(row).get(at));
            }
        }
        sheet.freezePane(1, 1);
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(0, 0, last, columns.size() - 1);
        }
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (CellText.isNumber(text) && isExact(text)) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** Excel keeps 15 digits, and no zeros in front. */
    private static boolean isExact(String text) {
        return text.length() <= 15 && new BigDecimal(text).toPlainString().equals(text);
    }

    private static double width(Table table, int column) {
        var longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        var head = table.columns().get(column).head().length();
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, head) + 2));
    }
}
