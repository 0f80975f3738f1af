package stance.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.language.Language;
import stance.problem.RefusedException;
import stance.report.json.JsonReport;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * Evaluates the scenarios of the folder before anyone asks, on a thread of its own: what would otherwise be loaded and
 * compiled while the first user waits, is there.
 */
final class WarmUp implements AutoCloseable {

    /** How long it goes on at most, once everything is loaded: until the JVM has compiled most of what is used. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final Library library;
    private final ScenarioFolder scenarios;
    private final Thread thread = new Thread(this::run, "stance-warm-up");

    WarmUp(Library library, ScenarioFolder scenarios) {
        this.library = library;
        this.scenarios = scenarios;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        var files = scenarios.listing().names().stream().flatMap(this::read).toList();
        files.stream().map(file -> file.base().pack()).distinct().forEach(pack -> {
            if (!isClosed()) {
                Explainer.of(pack).prepare();
            }
        });
        var begin = System.nanoTime();
        for (var round = 0; !files.isEmpty() && !isClosed() && System.nanoTime() - begin < LONGEST.toNanos(); round++) {
            evaluate(files.get(round % files.size()));
        }
    }

    /** What is wrong with a scenario is told to those who ask for it. */
    private Stream<ScenarioFile> read(String name) {
        try {
            return isClosed()
                    ? Stream.empty()
                    : Stream.of(library.scenario(
                            ScenarioSource.read(scenarios.root().resolve(name))));
        } catch (RefusedException refused) {
            return Stream.empty();
        }
    }

    private static void evaluate(ScenarioFile file) {
        Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                .map(proposal -> new JsonReport.Entry(file.file(), Explanation.of(Evaluation.of(proposal))))
                .forEach(entry -> JsonReport.evaluations(List.of(entry), List.of(), Language.ENGLISH));
    }

    private static boolean isClosed() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
