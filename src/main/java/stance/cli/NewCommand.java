package stance.cli;

import java.util.concurrent.Callable;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stance.author.Scaffold;
import stance.report.gate.Visible;

/** {@code stance new}: first versions of projects, packs, stances, scenarios and tests. What can be begun is a command of its own. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Begins a project, a pack, a stance, a scenario or a test that loads at once.",
            "Nothing is overwritten; where something is wrong, nothing is written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new project water-treaty",
            "  stance new pack water-treaty --actor MEXICO --actor UNITED_STATES",
            "  stance new stance MX-WAT-01 --pack water-treaty --effect requires --draft",
            "  stance new scenario joint-raids --type MilitaryOperation --type Tariff",
            "  stance new tests --stance MX-SEC-01"
        })
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private NewCommand() {}

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewProjectCommand(terminal))
                .addSubcommand(new NewPackCommand(terminal))
                .addSubcommand(new NewStanceCommand(terminal))
                .addSubcommand(new NewScenarioCommand(terminal))
                .addSubcommand(new NewTestsCommand(terminal));
    }

    /** Writes it, and says what was written, what to know of it, and how to go on. */
    static Integer write(Scaffold scaffold, Terminal terminal) {
        var files = scaffold.write();
        if (!files.isEmpty()) {
            terminal.say("Written:");
        }
        files.forEach(file -> terminal.say("  " + file));
        scaffold.remarks().stream()
                .flatMap(remark -> WordUtils.wrap(
                                Visible.line(remark), terminal.style().width(), "\n", false)
                        .lines())
                .forEach(terminal::say);
        terminal.say("Next:");
        scaffold.next().forEach(command -> terminal.say("  ./stance " + command));
        return ExitCode.DONE;
    }

    /** Without a command of its own there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.REFUSED;
    }
}
