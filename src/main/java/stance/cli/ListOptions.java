package stance.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import stance.list.Listing;
import stance.report.ListJson;
import stance.report.Style;
import stance.report.page.Page;

/** How and where a listing is given. */
final class ListOptions {

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** Writes the listing, for people at a terminal or as a page by these functions. */
    void write(Listing listing, Function<Style, String> text, Supplier<Page> page, Terminal terminal) {
        var file = output.file();
        var written = switch (output.format()) {
            case JSON -> ListJson.of(listing);
            case MARKDOWN -> page.get().markdown();
            case HTML -> page.get().html();
            case TEXT -> text.apply(file.isPresent() ? Style.PLAIN : terminal.style());
        };
        Output.write(written, file, terminal);
    }

    /** Whether it is for programs. */
    boolean isJson() {
        return output.format() == Format.JSON;
    }
}
