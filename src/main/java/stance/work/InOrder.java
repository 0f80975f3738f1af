package stance.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Work on several threads whose results come in the order of what was given. The thread that asks works too. Where it is
 * interrupted, all of them stop.
 */
public final class InOrder {

    private InOrder() {}

    /** As many threads as there are processors. */
    public static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * What comes of each item.
     *
     * @param threads the most that work at once
     * @param progress told after each how many are done; by several threads
     * @throws StoppedException if the thread is interrupted; nobody works on it any more then
     */
    public static <A, B> List<B> map(List<A> items, Function<A, B> work, int threads, IntConsumer progress) {
        return mapUntil(items, work, result -> false, threads, progress);
    }

    /**
     * The same, ended by the first result that is the last one wanted; later ones are not among the results.
     *
     * @throws StoppedException if the thread is interrupted; nobody works on it any more then
     */
    public static <A, B> List<B> mapUntil(
            List<A> items, Function<A, B> work, Predicate<B> isLast, int threads, IntConsumer progress) {
        var results = new ArrayList<B>();
        for (var outcome : new Team<>(items, work, isLast, progress).outcomes(threads)) {
            results.add(outcome.get());
        }
        return results;
    }

    /**
     * Works on each item, for what the work itself does.
     *
     * @param work done by several threads at once, in no order
     * @throws StoppedException if the thread is interrupted; nobody works on it any more then
     */
    public static <A> void each(List<A> items, Consumer<A> work, int threads) {
        map(
                items,
                item -> {
                    work.accept(item);
                    return true;
                },
                threads,
                done -> {});
    }
}
