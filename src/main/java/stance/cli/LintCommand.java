package stance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stance.author.Mending;
import stance.author.SuppressionRemoval;
import stance.find.PackFinder;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.regress.TestResult;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.lint.LintCode;
import stance.regress.lint.LintFinding;
import stance.regress.lint.Linter;
import stance.regress.lint.PackLint;
import stance.report.data.JsonData;
import stance.report.lint.LintData;
import stance.report.lint.LintDocument;
import stance.report.lint.LintRemarks;
import stance.work.InOrder;

/** {@code stance lint}: what is doubtful in packs. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Looks for what is doubtful in packs: contradictions, gaps, what nothing uses.",
            "docs/lint.md explains each finding and how to suppress it.",
            "Ends with 1 if something is found at the level of --fail-on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance lint",
            "  stance lint tmec-2026 --only contradiction --only never-fires",
            "  stance lint --fail-on info --format github",
            "  stance lint --fix",
            "  stance lint --format sarif --output lint.sarif"
        })
final class LintCommand implements Callable<Integer>, Checked {

    private static final String NAME = "stance lint";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", arity = "0..*", description = "Ids of packs (default: all).")
    private List<String> packs = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "The folder of the scenarios, for what they show of a pack (default: scenarios, beside "
                    + "the folder of the packs).")
    private @Nullable Path scenarios;

    @Option(
            names = "--only",
            paramLabel = "CODE",
            converter = LintCodes.class,
            completionCandidates = LintCodes.class,
            description = "Look for this alone; may be repeated: ${COMPLETION-CANDIDATES}.")
    private List<LintCode> only = List.of();

    @Option(
            names = "--fix",
            description = "First put right what has one right answer, and say what: slips in rules and JSON by which "
                    + "one thing alone can be meant, a stale scenario.schema.json, suppressions that suppress nothing. "
                    + "All is written or nothing; the rest of the files stays as it is.")
    private boolean fix;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description = "End with 1 if there is a finding of this level or above (default: warning).")
    private Severity failOn = Severity.WARNING;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|sarif|github",
            converter = Format.OfFindings.class,
            description = "For people at a terminal (the default), for programs, as a page to publish, mail or print, "
                    + "for code hosts, or for GitHub.")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output. Without --format, the file's ending tells it: "
                    + ".txt, .json, .md, .html or .sarif.")
    private @Nullable OutputFile output;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Looks for the scenarios already now: a result must not be written over one. */
    @Override
    public void check() {
        format();
        var usual = rules.finder().home().resolveSibling("scenarios");
        if (scenarios == null && Files.isDirectory(usual)) {
            scenarios = usual;
        }
    }

    private Format format() {
        return Format.of(format, output, Format.OF_FINDINGS);
    }

    @Override
    public Integer call() {
        var wanted = Set.copyOf(only.isEmpty() ? LintCode.all() : only);
        var finder = rules.finder();
        var ids = packs.isEmpty() ? finder.ids(Optional.empty()) : packs;
        if (ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no pack; name the folder with --rules DIR");
        }
        if (fix) {
            ids.forEach(id -> mend(finder.folder(id, Optional.empty(), Place.of(NAME))));
        }
        var problems = new ArrayList<Problem>();
        var lints = lints(ids, finder, wanted, problems);
        if (fix && withoutIdle(lints, finder)) {
            problems.clear();
            lints = lints(ids, finder, wanted, problems);
        }
        return write(lints, problems);
    }

    private void mend(Path folder) {
        var mending = Mending.of(folder, Optional.ofNullable(scenarios));
        mending.write(NAME);
        mending.made().forEach(change -> terminal.note(change));
    }

    /** Whether suppressions were taken out. */
    private boolean withoutIdle(List<PackLint> lints, PackFinder finder) {
        var isAny = false;
        for (var lint : lints) {
            var idle = lint.findings().stream()
                    .filter(finding -> finding.code().id().equals("unused-suppression"))
                    .toList();
            if (!idle.isEmpty()) {
                var folder = finder.folder(lint.pack().id(), Optional.empty(), Place.of(NAME));
                SuppressionRemoval.write(
                        folder, idle.stream().map(LintFinding::place).toList(), NAME);
                idle.forEach(finding ->
                        terminal.note(Phrase.of("%s: left out the suppression of %s", finding.place(), finding.at())));
                isAny = true;
            }
        }
        return isAny;
    }

    private List<PackLint> lints(List<String> ids, PackFinder finder, Set<LintCode> wanted, List<Problem> problems) {
        var results = results(finder, problems);
        var lints = new ArrayList<PackLint>();
        for (var id : ids) {
            try {
                lints.add(lint(id, finder, results, wanted));
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            }
        }
        return lints;
    }

    private Integer write(List<PackLint> lints, List<Problem> problems) {
        var file = Optional.ofNullable(output);
        var known = problems.stream().distinct().toList();
        var language = terminal.language();
        var written = switch (format()) {
            case JSON -> JsonData.write(LintData.of(lints, known, language), language);
            case SARIF -> LintRemarks.sarif(lints, known);
            case GITHUB -> LintRemarks.github(lints, known);
            default -> format().show(LintDocument.of(lints, known), terminal.style(file), language);
        };
        Output.write(written, file, terminal);
        if (!known.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return lints.stream().anyMatch(lint -> lint.reaches(failOn)) ? ExitCode.NO : ExitCode.DONE;
    }

    private static PackLint lint(String id, PackFinder finder, List<TestResult> results, Set<LintCode> wanted) {
        var place = Place.of(NAME);
        var pack = finder.find(id, Optional.empty(), place);
        var folder = finder.folder(id, Optional.empty(), place);
        var own = results.stream()
                .filter(result -> result.test().proposal().pack() == pack)
                .toList();
        return Linter.lint(pack, folder, own, wanted);
    }

    private List<TestResult> results(PackFinder finder, List<Problem> problems) {
        var folder = scenarios;
        if (folder == null) {
            return List.of();
        }
        var suite = TestSuite.read(List.of(folder.toString()), terminal.in(), finder);
        problems.addAll(suite.problems());
        var threads = InOrder.processors();
        try (var progress = Progress.of("scenarios", suite.tests().size(), terminal)) {
            var run = new TestRunner(threads, false, progress::done).run(suite);
            run.results().forEach(result -> problems.addAll(result.problems()));
            return run.results();
        }
    }
}
