package stance.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.files.SafePlace;
import stance.pack.record.Stance;
import stance.regress.TestRun;
import stance.regress.mutation.MutantResult.Status;
import stance.regress.mutation.Mutation;
import stance.regress.mutation.MutationTester;
import stance.report.data.JsonData;
import stance.report.mutation.MutationData;
import stance.report.mutation.MutationDocument;

/** Whether it is looked at which changes of the rules the tests notice. */
final class MutationOptions implements Checked {

    @Option(
            names = "--mutate",
            description = "Change one thing in a rule at a time, and say which changes no test notices, each with a "
                    + "scenario that would.")
    private boolean mutate;

    @Option(
            names = "--mutate-only",
            paramLabel = "ID",
            split = ",",
            description = "The same with the rules of some stances alone, those whose ids begin so; may be repeated.")
    private List<String> ids = List.of();

    @Option(
            names = "--mutation-file",
            paramLabel = "FILE",
            description = "Write that there instead, as the file's ending tells: .json, .html, .md or .txt.")
    private @Nullable OutputFile file;

    @Option(
            names = "--min-score",
            paramLabel = "PERCENT",
            converter = WholeNumber.Percent.class,
            description = "End with 1 if the tests of a pack notice fewer of the changes.")
    private @Nullable Integer minimum;

    @Option(
            names = "--witnesses",
            paramLabel = "FOLDER",
            description = "Write a scenario for each change that no test notices, which passes without the change and "
                    + "fails with it.")
    private @Nullable Path witnesses;

    @Override
    public void check() {
        Format.of(null, file, Format.USUAL);
    }

    boolean isWanted() {
        return mutate || !ids.isEmpty() || file != null || minimum != null || witnesses != null;
    }

    /** Changes the rules, writes, and tells whether enough was noticed. */
    boolean isEnough(TestRun run, int threads, boolean printed, Terminal terminal) {
        if (!isWanted()) {
            return true;
        }
        var packs = test(run, threads, terminal);
        if (file != null || printed) {
            write(packs, terminal);
        }
        Optional.ofNullable(witnesses).ifPresent(folder -> write(packs, folder));
        var least = minimum;
        return least == null || packs.stream().allMatch(each -> each.score().reaches(least));
    }

    private List<Mutation> test(TestRun run, int threads, Terminal terminal) {
        try (var progress = new ProgressSteps(terminal)) {
            return new MutationTester(this::isChosen, threads, progress).test(run);
        }
    }

    private boolean isChosen(Stance stance) {
        return ids.isEmpty() || ids.stream().anyMatch(stance.id()::startsWith);
    }

    private void write(List<Mutation> packs, Terminal terminal) {
        var target = Optional.ofNullable(file);
        var format = Format.of(null, file, Format.USUAL);
        var text = format == Format.JSON
                ? JsonData.write(MutationData.of(packs))
                : format.show(MutationDocument.of(packs), terminal.style(target), terminal.language());
        Output.write(text, target, terminal);
    }

    private static void write(List<Mutation> packs, Path folder) {
        Output.makeFolder(folder);
        packs.stream()
                .flatMap(each -> each.of(Status.SURVIVED).stream())
                .flatMap(result -> result.witness().stream())
                .forEach(witness -> Output.write(
                        witness.scenario().getBytes(StandardCharsets.UTF_8),
                        SafePlace.of(folder, folder.resolve(witness.file()))));
    }
}
