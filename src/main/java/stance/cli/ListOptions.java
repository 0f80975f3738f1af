package stance.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import stance.list.Listing;
import stance.report.document.Document;
import stance.report.list.ListData;

/** How and where a listing is given. */
final class ListOptions {

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** Writes the listing; for people, this document. */
    void write(Listing listing, Supplier<Document> document, Terminal terminal) {
        output.write(() -> ListData.json(listing, terminal.language()), document, terminal);
    }

    /** Whether it is for programs. */
    boolean isJson() {
        return output.format() == Format.JSON;
    }
}
