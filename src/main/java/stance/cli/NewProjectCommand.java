package stance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(names = "--actor", paramLabel = "ID", description = "An actor, such as UNITED_STATES; may be repeated.")
    private List<String> actors = List.of();

    @Option(
            names = "--record-until",
            paramLabel = "DATE",
            description = "The last day that its record covers (default: today, in UTC).")
    private @Nullable LocalDate recordUntil;

    NewProjectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var day = Optional.ofNullable(recordUntil).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return NewCommand.write(ProjectScaffold.of(Path.of(""), name, actors, day), terminal);
    }
}
