package stance.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stance list}: what packs hold. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows what a pack holds: actors, stances, vocabulary, sources, and the course of time.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance list packs",
            "  stance list stances --actor MEXICO --strength red-line",
            "  stance list stances MX-SEC-01",
            "  stance list vocabulary Tariff",
            "  stance list timeline --topic tariffs --chart"
        })
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ListCommand() {}

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new ListCommand())
                .addSubcommand(new ListPacksCommand(terminal))
                .addSubcommand(new ListActorsCommand(terminal))
                .addSubcommand(new ListStancesCommand(terminal))
                .addSubcommand(new ListVocabularyCommand(terminal))
                .addSubcommand(new ListSourcesCommand(terminal))
                .addSubcommand(new ListTimelineCommand(terminal))
                .addSubcommand(new ListRecordCommand(terminal))
                .addSubcommand(new ListChangesCommand(terminal));
    }

    /** Without a command of its own there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.REFUSED;
    }
}
