package stance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.author.HouseForm;

/** {@code stance fmt}: rules and scenarios in the form of the house. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = {
            "Puts rules (.drl) and scenarios (.json) into the form in which the house writes them.",
            "Comments stay, what they say stays the same, and a second time nothing changes.",
            "Only what can be read is laid out; of the rest, what is wrong is told."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance fmt",
            "  stance fmt rules/tmec-2026/mexico/water.drl scenarios/tmec-2026",
            "  stance fmt --check"
        })
final class FmtCommand implements Callable<Integer>, Checked {

    private static final String NAME = "stance fmt";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders (default: the folder of the packs, and scenarios beside it).")
    private List<String> paths = List.of();

    @Option(
            names = "--check",
            description = "Write nothing; name the files that are not in that form, and end with 1 if there is one.")
    private boolean only;

    @Mixin
    private RulesOption rules = new RulesOption();

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void check() {
        paths.forEach(NamedPath::toRead);
    }

    @Override
    public Integer call() {
        var form = HouseForm.of(
                paths.isEmpty() ? usual() : paths.stream().map(Path::of).toList());
        if (!only) {
            form.write(NAME);
        }
        form.changed().forEach(file -> terminal.say(file.toString()));
        terminal.tell(form.problems());
        if (!form.problems().isEmpty()) {
            return ExitCode.REFUSED;
        }
        return only && !form.changed().isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }

    private List<Path> usual() {
        var home = rules.finder().home();
        return Stream.of(home, home.resolveSibling("scenarios"))
                .filter(Files::isDirectory)
                .toList();
    }
}
