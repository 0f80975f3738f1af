package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

@DisplayName("Threads share a pack")
class ThreadsTest {

    private static final int THREADS = 16;

    @Test
    void sixteenOfThemGetWhatOneGets() throws Exception {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var proposals = proposals(pack);
        var evaluator = new Evaluator(Filters.NONE, true);
        var alone = proposals.stream().map(evaluator::evaluate).toList();

        var together = inThreads(thread -> {
            // Each in an order of its own, so that different proposals meet.
            var order =
                    new ArrayList<>(IntStream.range(0, proposals.size()).boxed().toList());
            Collections.shuffle(order, new Random(thread));
            var results = new ArrayList<>(Collections.nCopies(proposals.size(), alone.get(0)));
            order.forEach(i -> results.set(i, evaluator.evaluate(proposals.get(i))));
            return results;
        });

        assertThat(together)
                .hasSize(THREADS)
                .allSatisfy(results -> assertThat(results).isEqualTo(alone));
    }

    private static List<List<Evaluation>> inThreads(Work work) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = IntStream.range(0, THREADS)
                    .<Callable<List<Evaluation>>>mapToObj(thread -> () -> {
                        start.await();
                        return work.in(thread);
                    })
                    .toList();
            var results = new ArrayList<List<Evaluation>>();
            for (var result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<Proposal> proposals(PolicyPack pack) throws IOException {
        try (var files = Files.walk(Path.of("scenarios/tmec-2026"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> ScenarioFile.read(pack, path))
                    .flatMap(file -> Stream.concat(Stream.of(file.base()), file.variants().values().stream()))
                    .toList();
        }
    }

    private interface Work {
        List<Evaluation> in(int thread);
    }
}
