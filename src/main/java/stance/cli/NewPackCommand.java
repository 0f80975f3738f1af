package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stance.author.PackScaffold;

/** {@code stance new pack}. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Begins a pack: actors, vocabulary, a source, a stance of each actor, and a scenario.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new pack water-treaty",
            "  stance new pack water-treaty --actor MEXICO --record-until 2026-01-31"
        })
final class NewPackCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "Its id: small letters, digits and -.")
    private String name = "";

    @Mixin
    private PackDetails details = new PackDetails();

    @Mixin
    private RulesOption rules = new RulesOption();

    NewPackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var folder = rules.finder().homeOfNew();
        return NewCommand.write(PackScaffold.of(folder, name, details.actors(), details.recordUntil()), terminal);
    }
}
