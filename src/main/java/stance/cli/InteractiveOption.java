package stance.cli;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.report.page.Pages;
import stance.report.sweep.PackagesDocument;
import stance.report.words.Shares;

/** A page on which a reader puts packages together, besides the sweep. */
final class InteractiveOption implements Checked {

    @Option(
            names = "--interactive",
            paramLabel = "FILE",
            description =
                    "Write a page as well (.html) on which readers change terms and see what comes of it: one file,"
                            + " without a server and without scripts; of at most 1,000 packages.")
    private @Nullable OutputFile file;

    @Override
    public void check() {
        Optional.ofNullable(file).ifPresent(to -> to.chosen(Map.of(".html", "", ".htm", ""), Phrase.NONE));
    }

    /** Whether a page is asked for. */
    boolean isAsked() {
        return file != null;
    }

    /**
     * Writes the page of the one space, if it was asked for and there is a space.
     *
     * @return what was written, in a sentence
     * @throws stance.problem.RefusedException if there are several spaces, if it is too large, or if the file cannot be written
     */
    Optional<String> write(List<Space> spaces, Evaluator evaluator, Terminal terminal) {
        var to = file;
        if (to == null || spaces.isEmpty()) {
            return Optional.empty();
        }
        ExportOptions.refuseSeveral(spaces.size(), "--interactive");
        var space = spaces.get(0);
        var all = space.size()
                .min(BigInteger.valueOf(PackagesDocument.MAX_PACKAGES))
                .intValueExact();
        try (var progress = Progress.of("packages judged", all, terminal)) {
            var page = Pages.html(PackagesDocument.of(space, evaluator, progress::done), terminal.language());
            Output.write(page.getBytes(StandardCharsets.UTF_8), to.path());
        }
        return Optional.of("Written to " + to.path() + ": a page of " + Shares.packages(space.size()) + ".");
    }
}
