package stance.report.part;

import java.util.List;
import java.util.function.Function;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Look;
import stance.report.words.Stamp;

/**
 * Documents of results on packs: of one pack, or of several, each in a chapter.
 *
 * @param <T> the result on one pack
 */
public record PackChapters<T>(Function<T, PolicyPack> pack, Function<T, Phrase> title, Writer<T> writer) {

    /**
     * Writes what a chapter says.
     *
     * @param <T> the result on one pack
     */
    public interface Writer<T> {

        /**
         * Writes it.
         *
         * @param level of the headings in it
         */
        void write(Blocks body, T result, int level);
    }

    /**
     * The document.
     *
     * @param several its title where the results are not of one pack
     * @param none what is said where there is no result
     */
    public Document of(List<T> results, Phrase several, Phrase none) {
        var title = results.size() == 1 ? this.title.apply(results.get(0)) : several;
        return Document.of(title, body -> {
            if (results.size() == 1) {
                chapter(body, results.get(0), 1);
                return;
            }
            body.heading(1, title);
            if (results.isEmpty()) {
                body.paragraph(none);
            }
            results.forEach(result -> body.chapter(pack.apply(result).id(), part -> chapter(part, result, 2)));
        });
    }

    private void chapter(Blocks body, T result, int level) {
        var of = pack.apply(result);
        body.header(head ->
                head.title(level, title.apply(result), Phrase.verbatim(of.info().title()), Phrase.NONE));
        writer.write(body, result, level + 1);
        body.footer(foot -> foot.paragraph(Look.STAMP, Stamp.of(of).words()));
    }
}
