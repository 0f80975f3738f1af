package stance.regress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Work on several threads whose results come in the order of what was given. */
public final class InOrder {

    private InOrder() {}

    /**
     * What comes of each item.
     *
     * @param progress told after each how many are done
     */
    public static <A, B> List<B> map(List<A> items, Function<A, B> work, int threads, IntConsumer progress) {
        return mapUntil(items, work, result -> false, threads, progress);
    }

    /** The same, ended by the first result that is the last one wanted; later ones are not among the results. */
    static <A, B> List<B> mapUntil(
            List<A> items, Function<A, B> work, Predicate<B> isLast, int threads, IntConsumer progress) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var running = items.stream()
                    .map(item -> pool.submit(() -> work.apply(item)))
                    .toList();
            var results = new ArrayList<B>();
            for (var future : running) {
                results.add(join(future));
                progress.accept(results.size());
                if (isLast.test(results.get(results.size() - 1))) {
                    break;
                }
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B join(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at work.", interrupted);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }
}
