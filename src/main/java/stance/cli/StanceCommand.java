package stance.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import stance.report.ProgramVersion;

/** The program itself: its commands, and what is said when one of them cannot be carried out. */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        versionProvider = StanceCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Evaluates proposals against what governments and other parties have said,",
            "and says why. It tells what follows from the record, not what will happen."
        },
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  stance evaluate scenarios/tmec-2026/joint-operations.json",
            "  stance evaluate scenarios --fail-on conflict",
            "  source <(stance generate-completion)    completes commands in bash and zsh",
            "",
            "Exit codes: 0 done, 1 the answer is no, 2 input or usage refused, 3 a bug."
        },
        subcommands = {HelpCommand.class, AutoComplete.GenerateCompletion.class})
final class StanceCommand {

    private StanceCommand() {}

    static CommandLine commandLine(Terminal terminal) {
        var line = new CommandLine(new StanceCommand())
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(new Failures(terminal)::failed);
        line.setParameterExceptionHandler(new Failures(terminal)::misused);
        return line;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stance " + ProgramVersion.get()};
        }
    }
}
