package stance.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.language.Phrase;
import stance.language.Spoken;

/** Fills a table: first the heads of its columns, then its rows, each with a head of its own. */
public final class Rows {

    private final List<Spoken> heads = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private boolean isCaptioned = true;

    Rows() {}

    /** The heads of the columns; the first, above the heads of the rows, may say nothing. */
    public Rows columns(List<? extends Spoken> columns) {
        heads.addAll(columns);
        return this;
    }

    /** The heads of the columns after one that says nothing. */
    public Rows columnsAfterHead(List<? extends Spoken> columns) {
        heads.add(Phrase.NONE);
        return columns(columns);
    }

    /** At a terminal the caption is left out, since what stands above the table says it. */
    public Rows uncaptioned() {
        isCaptioned = false;
        return this;
    }

    /** A row; the first of the lines is its head. */
    public Rows row(List<Consumer<Inlines>> cells) {
        return row(false, cells);
    }

    /** A row that is part of the one above it. */
    public Rows innerRow(List<Consumer<Inlines>> cells) {
        return row(true, cells);
    }

    private Rows row(boolean isInner, List<Consumer<Inlines>> cells) {
        rows.add(new Block.Row(isInner, cells.stream().map(Line::of).toList()));
        return this;
    }

    Block.Table table(Spoken caption, Folding folding) {
        return new Block.Table(caption, isCaptioned, folding, heads, rows);
    }
}
