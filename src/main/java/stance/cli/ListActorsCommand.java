package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stance.record.ActorListing;
import stance.report.list.ActorsData;
import stance.report.list.ActorsDocument;

/** {@code stance list actors}. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Shows the actors of a pack and those who speak for them.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance list actors --pack tmec-2026", "  stance list actors --pack tmec-2026 --format json"})
final class ListActorsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListActorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var listing = ActorListing.of(packs.load("stance list actors"));
        output.write(() -> ActorsData.of(listing), () -> ActorsDocument.of(listing), terminal);
        return ExitCode.DONE;
    }
}
