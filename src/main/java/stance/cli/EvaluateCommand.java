package stance.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.evaluate.Reading;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.report.EvaluationPage;
import stance.report.JsonReport;
import stance.report.ProblemReport;
import stance.report.Style;
import stance.report.TextReport;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** {@code stance evaluate}: the verdict on scenarios, and why. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Tells where a proposal meets agreement and where it hits a conflict, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance evaluate scenarios/tmec-2026/joint-operations.json",
            "  stance evaluate FILE --variant all",
            "  stance evaluate FILE --set raids.forces=MEXICO --as-of 2025-06-01",
            "  stance evaluate FILE --reading lenient --without-inferred",
            "  stance evaluate scenarios --output result.json",
            "  stance evaluate FILE --variant all --output report.html",
            "  cat FILE | stance evaluate - --fail-on conflict"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "A file, a folder, or - for standard input.")
    private List<String> scenarios = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Evaluate on this day instead, such as 2026-01-29.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Evaluate this variant instead of the scenario itself; may be repeated. "
                    + "\"all\" stands for the scenario itself and every variant.")
    private List<String> variants = List.of();

    @Option(
            names = "--set",
            paramLabel = "PROVISION.FIELD=VALUE",
            description = "Change a term first; may be repeated. A list is written A,B; "
                    + "PROVISION=null leaves a provision out.")
    private List<String> settings = List.of();

    @Option(
            names = "--reading",
            paramLabel = "strict|lenient",
            description = "How silence counts (default: ${DEFAULT-VALUE}).",
            defaultValue = "strict")
    private Reading reading = Reading.STRICT;

    @Option(names = "--stated-only", description = "Hear the actors' own words alone.")
    private boolean statedOnly;

    @Option(names = "--without-inferred", description = "Leave out what was inferred.")
    private boolean withoutInferred;

    @Option(names = "--public-only", description = "Leave out assurances given in private.")
    private boolean publicOnly;

    @Option(names = "--status-quo", description = "Add each party's response to the context alone.")
    private boolean statusQuo;

    @Option(
            names = "--fail-on",
            paramLabel = "conflict|negotiable|undetermined",
            description = "End with exit code 1 if a verdict is this or worse.")
    private @Nullable FailOn failOn;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of the packs (default: rules).")
    private @Nullable Path rules;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var finder = new ScenarioFinder(terminal.in(), problems);
        var packs = new PackFinder(Optional.ofNullable(rules));
        var evaluator = new Evaluator(reading, new Filters(statedOnly, withoutInferred, publicOnly), statusQuo);
        var entries = new ArrayList<JsonReport.Entry>();
        var refused = new ArrayList<Problem>();
        for (var found : finder.find(scenarios)) {
            try {
                var source = finder.read(found);
                var file = ScenarioFile.read(packs.find(source.pack(), found.path(), source.packPlace()), source);
                for (var proposal : proposals(file)) {
                    var changed = onDay(file.change(proposal, settings));
                    entries.add(new JsonReport.Entry(file.file(), evaluator.evaluate(changed)));
                }
            } catch (RefusedException refusal) {
                refused.addAll(refusal.problems());
            }
        }
        refused.addAll(problems.all());
        var distinct = refused.stream().distinct().toList();
        report(entries, distinct);
        return exitCode(entries, distinct);
    }

    private Proposal onDay(Proposal proposal) {
        return asOf == null ? proposal : proposal.asOf(asOf);
    }

    private List<Proposal> proposals(ScenarioFile file) {
        if (variants.isEmpty()) {
            return List.of(file.base());
        }
        if (variants.contains(ALL)) {
            return Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                    .toList();
        }
        var problems = new Problems();
        var chosen = new ArrayList<Proposal>();
        for (var name : variants) {
            Optional.ofNullable(file.variants().get(name))
                    .ifPresentOrElse(
                            chosen::add,
                            () -> problems.error(
                                    "scenario.unknown-variant",
                                    Place.of(file.file()),
                                    "There is no variant \"" + name + "\".",
                                    Nearest.hint(name, file.variants().keySet())));
        }
        problems.refuseErrors();
        return chosen;
    }

    private void report(List<JsonReport.Entry> entries, List<Problem> problems) {
        if (output.format() == Format.JSON) {
            var text = entries.isEmpty() && !problems.isEmpty()
                    ? JsonReport.problems(problems)
                    : JsonReport.evaluations(entries, problems);
            Output.write(text, output.file(), terminal);
            return;
        }
        if (!entries.isEmpty()) {
            var evaluations = entries.stream().map(JsonReport.Entry::evaluation).toList();
            Output.write(forPeople(evaluations), output.file(), terminal);
        }
        terminal.err().print(ProblemReport.of(problems));
        terminal.err().flush();
    }

    private String forPeople(List<Evaluation> evaluations) {
        var style = output.file().isPresent() ? Style.PLAIN : terminal.style();
        return switch (output.format()) {
            case MARKDOWN -> EvaluationPage.of(evaluations).markdown();
            case HTML -> EvaluationPage.of(evaluations).html();
            default ->
                evaluations.stream()
                        .map(evaluation -> TextReport.of(evaluation, style))
                        .collect(Collectors.joining("\n"));
        };
    }

    private int exitCode(List<JsonReport.Entry> entries, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var limit = failOn;
        var isNo = limit != null
                && entries.stream()
                        .anyMatch(entry -> limit.isReachedBy(entry.evaluation().verdict()));
        return isNo ? ExitCode.NO : ExitCode.DONE;
    }
}
