package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stance negotiate}: what follows where parties move by their positions. Each question is its own command. */
@Command(
        name = "negotiate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Tells which packages hold where parties move by what they said, and how offers may go.",
            "It says what follows under assumptions that are named, and predicts nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance negotiate equilibria package-of-november",
            "  stance negotiate equilibria FILE --control turkey=UNITED_STATES --full",
            "  stance negotiate equilibria elmira.gmcr --concepts all",
            "  stance negotiate rounds package-of-november"
        })
final class NegotiateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private NegotiateCommand() {}

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new NegotiateCommand())
                .addSubcommand(new EquilibriaCommand(terminal))
                .addSubcommand(new RoundsCommand(terminal));
    }

    /** Without a command of its own there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.REFUSED;
    }
}
