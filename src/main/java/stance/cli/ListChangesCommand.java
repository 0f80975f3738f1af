package stance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problems;
import stance.record.Changes;
import stance.regress.TestSuite;
import stance.report.list.ChangesData;
import stance.report.list.ChangesDocument;
import stance.scenario.Audience;
import stance.scenario.Proposal;

/** {@code stance list changes}. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "Shows what began, was replaced or expired between two days, and which verdicts that turned.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance list changes --from 2025-06-30 --to 2026-01-31"})
final class ListChangesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The earlier day; what began on it is there already.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The later day.")
    private LocalDate to = LocalDate.MIN;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "The folder of the scenarios whose verdicts are compared (default: scenarios, beside the "
                    + "folder of the packs).")
    private @Nullable Path scenarios;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ListChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        if (to.isBefore(from)) {
            problems.error(
                    "list.period", Place.of("--to " + to), Phrase.of("This day is before --from %s.", from.toString()));
        }
        problems.refuseErrors();
        var pack = packs.load(
                "stance list changes",
                known -> !Changes.of(known, from, to, List.of()).events().isEmpty());
        var changes = Changes.of(pack, from, to, proposals(pack));
        output.write(() -> ChangesData.of(changes), () -> ChangesDocument.of(changes), terminal);
        return ExitCode.DONE;
    }

    /** The scenarios of the pack that are for readers, as they stand in their files. */
    private List<Proposal> proposals(PolicyPack pack) {
        var folder = scenarios == null ? packs.finder().home().resolveSibling("scenarios") : scenarios;
        if (scenarios == null && !Files.isDirectory(folder)) {
            return List.of();
        }
        return TestSuite.read(List.of(folder.toString()), terminal.in(), packs.finder()).tests().stream()
                .filter(test -> test.proposal().variant().isEmpty()
                        && test.file().audience() == Audience.READERS
                        && test.proposal().pack().id().equals(pack.id()))
                .map(test -> test.proposal())
                .toList();
    }
}
