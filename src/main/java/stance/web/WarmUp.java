package stance.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;
import stance.language.Language;
import stance.problem.RefusedException;
import stance.report.data.JsonData;
import stance.report.evaluation.EvaluationsData;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.work.StoppedException;

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
        try {
            warmUp();
        } catch (StoppedException closed) {
            // There is nobody any more to get ready for.
        }
    }

    private void warmUp() {
        var files = new ArrayDeque<ScenarioFile>();
        scenarios.listing().names().stream()
                .map(name -> unlessRefused(() -> read(name)))
                .flatMap(Optional::stream)
                .forEach(files::add);
        files.stream()
                .map(file -> file.base().pack())
                .distinct()
                .forEach(pack -> unlessRefused(() -> {
                    Explainer.of(pack).prepare();
                    return pack;
                }));
        var begin = System.nanoTime();
        while (!files.isEmpty() && !isClosed() && System.nanoTime() - begin < LONGEST.toNanos()) {
            var file = files.remove();
            unlessRefused(() -> evaluated(file)).ifPresent(files::add);
        }
    }

    /** What is wrong with a folder, a pack or a scenario is told to those who ask for it; the others are got ready. */
    private static <T> Optional<T> unlessRefused(Supplier<T> work) {
        try {
            return isClosed() ? Optional.empty() : Optional.of(work.get());
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    private ScenarioFile read(String name) {
        return library.scenario(ScenarioSource.read(scenarios.root().resolve(name)));
    }

    private static ScenarioFile evaluated(ScenarioFile file) {
        Stream.concat(Stream.of(file.base()), file.variants().values().stream())
                .map(proposal -> Explanation.of(Evaluation.of(proposal)))
                .forEach(explanation ->
                        JsonData.write(EvaluationsData.of(List.of(explanation), List.of(), Language.ENGLISH)));
        return file;
    }

    private static boolean isClosed() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
