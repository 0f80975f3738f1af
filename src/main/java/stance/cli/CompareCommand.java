package stance.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stance.evaluate.Evaluator;
import stance.explore.compare.Comparison;
import stance.explore.compare.ExplainedComparison;
import stance.find.PackFinder;
import stance.find.RulesFolder;
import stance.problem.RefusedException;
import stance.regress.revision.RevisedPackages;
import stance.regress.revision.Reviser;
import stance.regress.revision.Revision;
import stance.report.compare.ComparisonData;
import stance.report.compare.ComparisonDocument;
import stance.report.compare.RevisionData;
import stance.report.compare.RevisionDocument;
import stance.scenario.Verdict;
import stance.work.InOrder;

/** {@code stance compare}: outcomes side by side, and what differs; or what a change of the rules changes. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Puts outcomes side by side and tells what differs: verdict, responses, findings",
            "gained and lost, each with its quote. Of scenarios, variants or days;",
            "or, with --rules twice, of all scenarios and variants by two rule bases."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance compare FILE --variant without-raids",
            "  stance compare FILE#without-raids FILE#mexican-forces-only",
            "  stance compare FILE --set raids.forces=MEXICO",
            "  stance compare FILE --as-of 2025-06-01,2026-01-29",
            "  stance compare FILE --as-of 2025-06-01,2026-01-29 --output compared.html",
            "  stance compare A.json B.json --fail-on difference",
            "  stance compare --rules old-rules --rules rules scenarios",
            "  stance compare --rules git:HEAD:rules --rules rules scenarios",
            "  stance compare --rules old-rules --rules rules FILE --prove"
        })
final class CompareCommand implements Callable<Integer>, Checked {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SideOptions sides = new SideOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            converter = NamedPath.OfRules.class,
            description = "The folder of the packs (default: rules). Twice: compare what comes of every package by "
                    + "the first and by the second. git:REVISION:DIR is a folder as it was in Git.")
    private List<String> rules = List.of();

    @Option(
            names = "--prove",
            description =
                    "With --rules twice: compare all packages that the alternatives of each scenario span as well,"
                            + " exactly, and name one for each way in which verdicts turn.")
    private boolean proves;

    @Option(
            names = "--fail-on",
            paramLabel = "difference|new-agreement|lost-conflict",
            converter = OfFailOn.class,
            description = "End with exit code 1 if anything differs; or, with --rules twice, if a package comes to an"
                    + " agreement that did not, or out of a conflict that it was in.")
    private @Nullable FailOn failOn;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** What {@code --fail-on} may name. */
    private enum FailOn {
        DIFFERENCE,
        NEW_AGREEMENT,
        LOST_CONFLICT;

        boolean isMetBy(Revision revision) {
            return switch (this) {
                case DIFFERENCE -> revision.isDifferent();
                case NEW_AGREEMENT ->
                    revision.turns((before, after) -> before != Verdict.AGREEMENT && after == Verdict.AGREEMENT);
                case LOST_CONFLICT ->
                    revision.turns((before, after) -> before == Verdict.CONFLICT && after != Verdict.CONFLICT);
            };
        }
    }

    /** Takes the name of one. */
    static final class OfFailOn implements ITypeConverter<FailOn> {
        private OfFailOn() {}

        @Override
        public FailOn convert(String name) {
            return StanceCommand.choice(name, List.of(FailOn.values()));
        }
    }

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void check() {
        if (rules.size() != 2 && (proves || (failOn != null && failOn != FailOn.DIFFERENCE))) {
            throw new ParameterException(
                    spec.commandLine(),
                    (proves ? "--prove" : "--fail-on new-agreement or lost-conflict")
                            + " is about a change of the rules; give --rules twice");
        }
    }

    @Override
    public Integer call() {
        return switch (rules.size()) {
            case 0 -> compare(RulesOption.finder(Optional.empty()));
            case 1 -> compareBy(rules.get(0));
            case 2 -> compareRules(rules.get(0), rules.get(1));
            default ->
                throw new ParameterException(
                        spec.commandLine(), "--rules is given " + rules.size() + " times; two can be compared");
        };
    }

    private int compareBy(String name) {
        try (var folder = RulesFolder.open(name)) {
            try {
                return compare(folder.packs());
            } catch (RefusedException refusal) {
                throw new RefusedException(folder.asNamed(refusal.problems()));
            }
        }
    }

    private int compare(PackFinder packs) {
        var evaluations = sides.read(terminal, packs).stream()
                .map(new Evaluator(filters.filters(), false)::evaluate)
                .toList();
        var compared = ExplainedComparison.of(Comparison.of(evaluations));
        output.write(
                () -> ComparisonData.of(compared, terminal.language()),
                () -> ComparisonDocument.of(compared),
                terminal);
        // Only a change of the rules has other limits.
        return exitCode(difference -> compared.comparison().isDifferent());
    }

    private int compareRules(String old, String now) {
        var unfit = sides.beside();
        if (!unfit.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rules twice compares every package as it is; leave out " + String.join(", ", unfit));
        }
        try (var before = RulesFolder.open(old);
                var after = RulesFolder.open(now)) {
            var revision = revise(RevisedPackages.read(sides.scenarios(), terminal.in(), before, after, sides.day()));
            output.write(
                    () -> RevisionData.of(revision, terminal.language()),
                    () -> RevisionDocument.of(revision),
                    terminal);
            if (output.format() != Format.JSON) {
                terminal.tell(revision.problems());
            }
            return revision.problems().isEmpty() ? exitCode(limit -> limit.isMetBy(revision)) : ExitCode.REFUSED;
        }
    }

    private Revision revise(RevisedPackages packages) {
        var evaluator = new Evaluator(filters.filters(), false);
        var threads = InOrder.processors();
        try (var progress = Progress.of("packages", packages.size(), terminal)) {
            return new Reviser(evaluator, threads, progress::done, proves).revise(packages);
        }
    }

    private int exitCode(Predicate<FailOn> isMet) {
        return failOn != null && isMet.test(failOn) ? ExitCode.NO : ExitCode.DONE;
    }
}
