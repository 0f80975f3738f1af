package stance.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--actor", paramLabel = "ID", description = "An actor, such as UNITED_STATES; may be repeated.")
    private List<String> actors = List.of();

    @Option(
            names = "--record-until",
            paramLabel = "DATE",
            description = "The last day that its record covers (default: today, in UTC).")
    private @Nullable LocalDate recordUntil;

    @Mixin
    private RulesOption rules = new RulesOption();

    NewPackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var folder = rules.finder().homeOfNew();
        var day = Optional.ofNullable(recordUntil).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return NewCommand.write(PackScaffold.of(folder, name, actors, day), terminal);
    }
}
