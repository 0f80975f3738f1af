package stance.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stance.author.ProjectScaffold;

/** {@code stance new project}. */
@Command(
        name = "project",
        mixinStandardHelpOptions = true,
        description = {
            "Begins a folder NAME with a pack, a scenario, and a Maven build in which it is a test.",
            "There is a workflow for GitHub as well, and settings by which VS Code completes scenarios and shows DRL."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance new project water-treaty",
            "  stance new project water-treaty --actor MEXICO --actor UNITED_STATES"
        })
final class NewProjectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The id of its pack: small letters, digits and -.")
    private String name = "";

    @Mixin
    private PackDetails details = new PackDetails();

    NewProjectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return NewCommand.write(
                ProjectScaffold.of(Path.of(""), name, details.actors(), details.recordUntil()), terminal);
    }
}
