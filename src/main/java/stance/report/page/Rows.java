package stance.report.page;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;

/** Fills a table: first the heads of its columns, then its rows, each with a head of its own. */
public final class Rows {

    private final TableBlock table;
    private final TableBody body = new TableBody();
    private final Marks marks;

    Rows(TableBlock table, Marks marks) {
        this.table = table;
        this.marks = marks;
    }

    /** The heads of the columns; the first, above the heads of the rows, may be empty. */
    public Rows columns(List<String> heads) {
        var row = new TableRow();
        heads.forEach(head -> row.appendChild(cell(line -> line.text(head), head.isEmpty() ? Map.of() : of("col"))));
        var head = new TableHead();
        head.appendChild(row);
        table.appendChild(head);
        return this;
    }

    /** A row; the first of the lines is its head. */
    public Rows row(List<Consumer<Inlines>> lines) {
        var row = new TableRow();
        for (var i = 0; i < lines.size(); i++) {
            row.appendChild(cell(lines.get(i), i == 0 ? of("row") : Map.of()));
        }
        if (body.getParent() == null) {
            table.appendChild(body);
        }
        body.appendChild(row);
        return this;
    }

    private TableCell cell(Consumer<Inlines> words, Map<String, String> attributes) {
        var cell = new TableCell();
        cell.appendChild(new Pad());
        Inlines.fill(cell, words);
        cell.appendChild(new Pad());
        cell.setHeader(!attributes.isEmpty());
        marks.set(cell, attributes);
        return cell;
    }

    private static Map<String, String> of(String scope) {
        return Map.of("scope", scope);
    }
}
