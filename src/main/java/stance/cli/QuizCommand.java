package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.explore.quiz.Selection;
import stance.find.ScenarioFinder;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.report.quiz.QuizDocument;
import stance.scenario.Audience;
import stance.scenario.ScenarioFile;

/** {@code stance quiz}: guess what the parties make of proposals. */
@Command(
        name = "quiz",
        mixinStandardHelpOptions = true,
        description = {
            "Has you guess what each party makes of proposals, and then shows what it said.",
            "At a terminal it asks; elsewhere, or with --format or --output, it is a sheet to",
            "print, with the answers at its end."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance quiz",
            "  stance quiz scenarios/tmec-2026/joint-operations.json",
            "  stance quiz --output quiz.html"
        })
final class QuizCommand implements Callable<Integer>, Checked {

    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            description = "A file, a folder, or - for standard input. Without it, at most eight of the folder "
                    + "\"scenarios\" that are for readers and whose parties do not all answer alike.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html",
            converter = Format.OfSheets.class,
            description = "A sheet for people at a terminal, or as a page to publish, mail or print.")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the sheet there instead of to standard output. Without --format, the file's ending "
                    + "tells it: .txt, .md or .html.")
    private @Nullable OutputFile output;

    @Mixin
    private RulesOption rules = new RulesOption();

    QuizCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void check() {
        NamedPath.checkScenarios(scenarios);
        format();
    }

    private Format format() {
        return Format.of(format, output, Format.SHEETS);
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        var files = files(problems);
        var chosen = scenarios.isEmpty()
                ? Selection.spread(
                        evaluated(
                                        files.stream()
                                                .filter(file -> file.audience() == Audience.READERS)
                                                .toList(),
                                        problems)
                                .stream()
                                .filter(Selection::isTelling)
                                .toList())
                : evaluated(files, problems);
        if (chosen.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    "quiz.empty",
                    Place.of("scenarios"),
                    Phrase.of("In this folder, no proposal has parties that answer differently."),
                    Phrase.of("Name a scenario."));
        }
        if (!chosen.isEmpty()) {
            give(chosen.stream().map(Explanation::of).toList());
        }
        terminal.tell(problems.all());
        return problems.hasErrors() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void give(List<Explanation> explanations) {
        if (terminal.isInteractive() && format == null && output == null) {
            new QuizRound(terminal).play(explanations);
            return;
        }
        var file = Optional.ofNullable(output);
        Output.write(
                format().show(QuizDocument.sheet(explanations), terminal.style(file), terminal.language()),
                file,
                terminal);
    }

    private List<ScenarioFile> files(Problems problems) {
        var finder = new ScenarioFinder(terminal.in(), problems);
        var packs = rules.finder();
        var files = new ArrayList<ScenarioFile>();
        for (var found : finder.find(scenarios.isEmpty() ? List.of("scenarios") : scenarios)) {
            try {
                files.add(finder.read(found, packs));
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        return files;
    }

    private static List<Evaluation> evaluated(List<ScenarioFile> files, Problems problems) {
        var evaluations = new ArrayList<Evaluation>();
        for (var file : files) {
            try {
                evaluations.add(Evaluation.of(file.base()));
            } catch (RefusedException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        return evaluations;
    }
}
