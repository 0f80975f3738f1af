package stance.report.list;

import java.util.function.Consumer;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Look;
import stance.report.words.Dates;
import stance.report.words.Stamp;

/** What stands over and under what is listed of a pack. */
final class ListFrame {

    private ListFrame() {}

    /**
     * The document of a listing.
     *
     * @param title what is listed
     * @param count how much it is, in a sentence; may say nothing
     */
    static Document of(Phrase title, PolicyPack pack, Phrase count, Consumer<Blocks> content) {
        var info = pack.info();
        return Document.of(Phrase.of("%s of %s", title, pack.id()), body -> {
            body.header(head -> head.title(
                    1,
                    title,
                    Phrase.of("%s (%s), record until %s", info.title(), pack.id(), Dates.of(info.recordUntil())),
                    Phrase.of("%s, record until %s", pack.id(), info.recordUntil())));
            if (!count.isEmpty()) {
                body.paragraph(count);
            }
            content.accept(body);
            body.footer(foot -> foot.paragraph(Look.STAMP, Stamp.of(pack).words()));
        });
    }
}
