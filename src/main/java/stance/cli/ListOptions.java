package stance.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import stance.list.Listing;
import stance.report.json.ListJson;
import stance.report.page.Page;
import stance.report.text.Style;

/** How and where a listing is given. */
final class ListOptions {

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** Writes the listing, for people at a terminal or as a page by these functions. */
    void write(Listing listing, Function<Style, String> text, Supplier<Page> page, Terminal terminal) {
        output.write(() -> ListJson.of(listing, terminal.language()), text, page, terminal);
    }

    /** Whether it is for programs. */
    boolean isJson() {
        return output.format() == Format.JSON;
    }
}
