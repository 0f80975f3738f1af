package stance.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.language.Language;
import stance.regress.TestResult;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.report.data.JsonData;
import stance.report.gate.Visible;
import stance.report.terminal.Style;
import stance.report.test.JunitXml;
import stance.report.test.Tap;
import stance.report.test.TestData;
import stance.report.test.TestDocument;
import stance.report.test.TestRemarks;
import stance.work.InOrder;

/** {@code stance test}: whether scenarios come out as they expect. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Runs scenarios and their variants as tests: holds what each says under \"expect\" against what comes of it.",
            "Ends with 1 if a test fails or there is nothing to test, with 2 if something cannot be read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance test",
            "  stance test scenarios/tmec-2026 --filter strikes",
            "  stance test --filter '*#without-*' --fail-fast",
            "  stance test --watch",
            "  stance test --junit target/stance.xml --format github",
            "  stance test --update",
            "  stance test --cross-check",
            "  stance test --coverage --min-coverage 90",
            "  stance test --coverage-file coverage.html",
            "  stance test --mutate --min-score 90",
            "  stance test --mutate-only MX-SEC-01 --witnesses witnesses"
        })
final class TestCommand implements Callable<Integer>, Checked {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TestOptions tests = new TestOptions();

    @Option(names = "--fail-fast", description = "End with the first failure.")
    private boolean failFast;

    @Option(
            names = "--parallel",
            paramLabel = "N|auto",
            arity = "0..1",
            fallbackValue = Threads.AUTO,
            converter = Threads.class,
            description = "Run so many tests at once (default, and \"auto\": as many as there are processors). "
                    + "The result is the same.")
    private int threads = InOrder.processors();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|junit|tap|github|sarif",
            description = "For people at a terminal (the default), for programs, as a page to publish, mail or print, "
                    + "or for build servers.")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output. Without --format, the file's ending tells it: "
                    + ".txt, .json, .md, .html, .xml, .tap or .sarif.")
    private @Nullable OutputFile output;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the XML of JUnit there as well.")
    private @Nullable OutputFile junit;

    @Mixin
    private UpdateOptions update = new UpdateOptions();

    @Mixin
    private CoverageOptions coverage = new CoverageOptions();

    @Mixin
    private CrossCheckOption crossCheck = new CrossCheckOption();

    @Mixin
    private MutationOptions mutation = new MutationOptions();

    @Option(names = "--watch", description = "Run again whenever a scenario or a rule changes, until Ctrl-C.")
    private boolean watch;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void check() {
        format();
    }

    private Format format() {
        return Format.of(format, output, Format.OF_TESTS);
    }

    @Override
    public Integer call() {
        if (update.isWanted() && format() != Format.TEXT && output == null) {
            throw new ParameterException(
                    spec.commandLine(), "--update prints changes for people: give another --format an --output");
        }
        if (watch) {
            return new Watch(tests::stamps, terminal).run(this::test);
        }
        return test();
    }

    private int test() {
        var tested = run(tests.read(terminal));
        var checked = crossCheck.evaluations(evaluations(tested), new Evaluator(Filters.NONE, false));
        var run = tested.with(checked.problems());
        report(run);
        checked.show(terminal);
        var isUpdated = update.apply(run, tests, terminal);
        run.results().stream()
                .flatMap(result -> result.bug().stream())
                .forEach(bug -> terminal.err().print(Visible.trace(bug)));
        // A report for programs on standard output must not be followed by one for people.
        var isPrinted = format() == Format.TEXT || output != null;
        var isCovered = coverage.isEnough(run, threads, isPrinted, terminal);
        var isNoticed = mutation.isEnough(run, threads, isPrinted, terminal);
        var status = isUpdated ? ExitCode.DONE : exitCode(run);
        return checked.exitCode(status == ExitCode.DONE && !(isCovered && isNoticed) ? ExitCode.NO : status);
    }

    private TestRun run(TestSuite suite) {
        try (var progress = Progress.of("tests", suite.tests().size(), terminal)) {
            return new TestRunner(threads, failFast, progress::done).run(suite);
        }
    }

    private static List<Evaluation> evaluations(TestRun run) {
        return run.results().stream()
                .flatMap(result -> result.evaluation().stream())
                .toList();
    }

    private void report(TestRun run) {
        var file = Optional.ofNullable(output);
        Output.write(write(run, format(), terminal.style(file), terminal.language()), file, terminal);
        if (junit != null) {
            Output.write(JunitXml.of(run), Optional.of(junit), terminal);
        }
    }

    static String write(TestRun run, Format format, Style style, Language language) {
        return switch (format) {
            case TEXT, MARKDOWN, HTML -> format.show(TestDocument.of(run), style, language);
            case JSON -> JsonData.write(TestData.of(run, language), language);
            case JUNIT -> JunitXml.of(run);
            case TAP -> Tap.of(run);
            case GITHUB -> TestRemarks.github(run);
            case SARIF -> TestRemarks.sarif(run);
        };
    }

    private static int exitCode(TestRun run) {
        if (run.results().stream().anyMatch(result -> result.bug().isPresent())) {
            return ExitCode.BUG;
        } else if (!run.problems().isEmpty()
                || run.results().stream().map(TestResult::problems).anyMatch(problems -> !problems.isEmpty())) {
            return ExitCode.REFUSED;
        }
        return run.isSuccess() ? ExitCode.DONE : ExitCode.NO;
    }
}
