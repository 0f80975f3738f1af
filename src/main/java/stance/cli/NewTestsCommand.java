package stance.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.author.TestScaffold;

/** {@code stance new tests}. */
@Command(
        name = "tests",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a test of a stance: a scenario in which it speaks, and a near miss for each condition.",
            "What they expect is what came of them, marked as not reviewed: \"stance test\" passes, and the coverage",
            "counts such tests apart until somebody has held them against the record."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new tests --stance MX-SEC-01",
            "  stance new tests --stance MX-SEC-01 --pack tmec-2026 --output edge.json"
        })
final class NewTestsCommand implements Callable<Integer> {

    private static final String NAME = "stance new tests";

    private final Terminal terminal;

    @Option(names = "--stance", paramLabel = "ID", required = true, description = "The id of the stance.")
    private String stance = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file (default: scenarios/PACK/ID.json, in small letters).")
    private @Nullable OutputFile output;

    @Mixin
    private PackOptions packs = new PackOptions();

    NewTestsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var found = packs.find(NAME, pack -> pack.stance(stance).isPresent());
        return NewCommand.write(
                TestScaffold.of(
                        found.pack(),
                        found.folder(),
                        found.scenarios(),
                        stance,
                        Optional.ofNullable(output).map(OutputFile::path)),
                terminal);
    }
}
