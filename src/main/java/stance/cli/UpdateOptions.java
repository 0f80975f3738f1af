package stance.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import stance.files.SafePlace;
import stance.regress.ScenarioUpdate;
import stance.regress.TestRun;
import stance.report.compare.UpdateText;
import stance.report.gate.Visible;

/** Whether failed expectations are replaced by what came out. */
final class UpdateOptions {

    @Option(
            names = "--update",
            description = "Show what the failed expectations would have to be, ask, and write it. "
                    + "The rest of the files stays as it is.")
    private boolean update;

    @Option(names = "--yes", description = "With --update: write without asking.")
    private boolean yes;

    boolean isWanted() {
        return update;
    }

    /** Writes what was asked for; tells whether nothing failed any more after it. */
    boolean apply(TestRun run, TestOptions tests, Terminal terminal) {
        if (!update) {
            return false;
        }
        var updates = ScenarioUpdate.of(run);
        if (updates.isEmpty()) {
            return false;
        }
        terminal.out().println();
        terminal.out().print(UpdateText.of(updates));
        if (!yes && !isAgreed(updates, terminal)) {
            terminal.out().println("Nothing was written.");
            return false;
        }
        for (var each : updates) {
            var file = Path.of(each.file());
            Output.write(each.after().getBytes(StandardCharsets.UTF_8), SafePlace.of(tests.folder(file), file));
        }
        terminal.say("Written: " + String.join(", ", files(updates)));
        return run.problems().isEmpty()
                && run.failures().stream()
                        .allMatch(result -> result.evaluation().isPresent());
    }

    private static boolean isAgreed(List<ScenarioUpdate> updates, Terminal terminal) {
        terminal.out().print(Visible.line("Write " + String.join(", ", files(updates)) + "? [y/N] "));
        terminal.out().flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)).readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> files(List<ScenarioUpdate> updates) {
        return updates.stream().map(ScenarioUpdate::file).toList();
    }
}
