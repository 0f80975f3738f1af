package stance.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stance.language.Spoken;

/**
 * A result as people read it, whatever the language and the medium. Immutable as far as its phrases are.
 *
 * <pre>{@code
 * var document = Document.of(title, body -> body
 *         .heading(1, title)
 *         .verdict(Verdict.CONFLICT, Phrase.of("%s rejects the package.", "Mexico"))
 *         .table(Phrase.of("Who says what"), Folding.COLUMNS, rows -> rows
 *                 .columns(List.of(Phrase.NONE, Phrase.verbatim("Mexico")))
 *                 .row(List.of(cell -> cell.verbatim("raids"), cell -> cell.answer(Response.REJECTS)))));
 * }</pre>
 *
 * @param title that of a window or a tab; the document itself begins with a title or a heading
 */
public record Document(Spoken title, List<Block> blocks) {

    /** Keeps its own copy. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The document of this content. */
    public static Document of(Spoken title, Consumer<Blocks> content) {
        var blocks = new ArrayList<Block>();
        content.accept(new Blocks(blocks));
        return new Document(title, blocks);
    }
}
