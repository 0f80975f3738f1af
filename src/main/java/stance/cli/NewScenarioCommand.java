package stance.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.author.ScenarioScaffold;

/** {@code stance new scenario}. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        description = "Begins a scenario in scenarios/PACK/NAME.json, with a provision of each type.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new scenario --pack tmec-2026",
            "  stance new scenario joint-raids --type MilitaryOperation --type Tariff"
        })
final class NewScenarioCommand implements Callable<Integer> {

    private static final String NAME = "stance new scenario";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name of the file (default: after the type).")
    private @Nullable String name;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "A type of provision; may be repeated (default: the first one of the pack).")
    private List<String> types = List.of();

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title (default: after the name).")
    private @Nullable String title;

    @Mixin
    private PackOptions packs = new PackOptions();

    NewScenarioCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var found = packs.find(NAME);
        var scaffold = ScenarioScaffold.of(
                found.pack(),
                found.folder(),
                found.scenarios(),
                Optional.ofNullable(name),
                Optional.ofNullable(title),
                types);
        return NewCommand.write(scaffold, terminal);
    }
}
