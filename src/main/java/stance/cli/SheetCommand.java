package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stance sheet}: the rules of a pack as tables, and back. What is done with them is a command of its own. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Writes the rules of a pack as tables for spreadsheets, and takes such tables back.",
            "A row holds a rule that looks at one term."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance sheet export tmec-2026 --output tmec.xlsx",
            "  stance sheet import tmec-2026 tmec.xlsx",
            "  stance sheet import tmec-2026 tmec.xlsx --write"
        })
final class SheetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private SheetCommand() {}

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new SheetCommand())
                .addSubcommand(new SheetExportCommand(terminal))
                .addSubcommand(new SheetImportCommand(terminal));
    }

    /** Without a command of its own there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.REFUSED;
    }
}
