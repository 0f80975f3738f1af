package stance.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.language.Phrase;
import stance.problem.Place;
import stance.report.schema.ScenarioSchema;

/** {@code stance schema}: the JSON Schema of a pack's scenarios. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of a pack's scenarios, by which editors complete and check them.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance schema tmec-2026", "  stance schema tmec-2026 --output rules/tmec-2026/scenario.schema.json"
        })
final class SchemaCommand implements Callable<Integer>, Checked {

    private static final Map<String, String> ENDINGS = Map.of(".json", "JSON", "", "JSON");

    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", description = "The id of the pack: the name of its folder.")
    private String pack = "";

    @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable OutputFile output;

    @Mixin
    private RulesOption rules = new RulesOption();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Editors know it by its ending. */
    @Override
    public void check() {
        Optional.ofNullable(output).ifPresent(file -> file.chosen(ENDINGS, Phrase.NONE));
    }

    @Override
    public Integer call() {
        var found = rules.finder().find(pack, Optional.empty(), Place.of("stance schema"));
        Output.write(ScenarioSchema.of(found), Optional.ofNullable(output), terminal);
        return ExitCode.DONE;
    }
}
