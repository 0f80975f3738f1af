package stance.report.evaluation;

import java.util.List;
import stance.explain.Explanation;
import stance.language.Phrase;
import stance.report.document.Blocks;
import stance.report.document.Document;

/** Documents of one proposal, or of several with an overview on top. */
final class Chapters {

    private Chapters() {}

    /** Writes what is said of a proposal. */
    interface Writer {

        /**
         * Writes it.
         *
         * @param level of its title
         * @param prefix of the ids in it, which are unique in a document
         */
        void write(Blocks body, Explanation explanation, int level, String prefix);
    }

    static Document document(List<Explanation> explanations, Writer writer) {
        if (explanations.isEmpty()) {
            throw new IllegalArgumentException("A document needs something to show.");
        }
        if (explanations.size() == 1) {
            var only = explanations.get(0);
            return Document.of(
                    Phrase.verbatim(only.evaluation().proposal().title()), body -> writer.write(body, only, 1, ""));
        }
        var overview =
                new Overview(explanations.stream().map(Explanation::evaluation).toList());
        return Document.of(overview.title(), body -> {
            body.onPages(overview::show);
            for (var i = 0; i < explanations.size(); i++) {
                var id = Overview.id(i);
                var explanation = explanations.get(i);
                body.chapter(id, chapter -> writer.write(chapter, explanation, 2, id + "-"));
            }
        });
    }
}
