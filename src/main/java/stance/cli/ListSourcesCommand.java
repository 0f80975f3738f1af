package stance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stance.problem.Problems;
import stance.record.KnownNames;
import stance.record.SourceListing;
import stance.report.list.SourcesData;
import stance.report.list.SourcesDocument;

/** {@code stance list sources}. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Shows the bibliography of a pack, and the stances that cite each source.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance list sources --pack tmec-2026", "  stance list sources call-2026-01-29"})
final class ListSourcesCommand implements Callable<Integer> {

    private static final String NAME = "stance list sources";

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these sources (default: all).")
    private List<String> ids = List.of();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListSourcesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pack = packs.load(NAME, known -> known.sources().keySet().containsAll(ids));
        var problems = new Problems();
        var named = new KnownNames(pack, problems).sources(ids, NAME);
        problems.refuseErrors();
        var listing = SourceListing.of(pack, named);
        output.write(() -> SourcesData.of(listing), () -> SourcesDocument.of(listing), terminal);
        return ExitCode.DONE;
    }
}
