package stance.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Those who work on some items: the thread that asks, and others that help it. Each takes the next item that nobody has
 * taken. The others never outlast the asking: they have left when it ends, however it ends.
 */
final class Team<A, B> {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "stance-work");
        thread.setDaemon(true);
        return thread;
    });

    /** How many help, of all teams: many questions at once get no more threads than one does. */
    private static final AtomicInteger HELPERS = new AtomicInteger();

    private final List<A> items;
    private final Function<A, B> work;
    private final Predicate<B> isLast;
    private final IntConsumer progress;
    private final Set<Thread> helpers = new HashSet<>();
    private final TreeMap<Integer, Supplier<B>> outcomes = new TreeMap<>();
    /** Helpers, and those who are on their way. */
    private int called;

    private int taken;
    private int end;
    private boolean isOver;

    Team(List<A> items, Function<A, B> work, Predicate<B> isLast, IntConsumer progress) {
        this.items = items;
        this.work = work;
        this.isLast = isLast;
        this.progress = progress;
        this.end = items.size();
    }

    /** In order up to the last one wanted, be it a failure; on so many threads at the most. */
    List<Supplier<B>> outcomes(int threads) {
        try {
            share(threads - 1);
            StoppedException.ifInterrupted();
            awaitHelpers();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            dismissHelpers();
        }
        StoppedException.ifInterrupted();
        return new ArrayList<>(outcomes.headMap(end).values());
    }

    private synchronized OptionalInt next() {
        return isMore() ? OptionalInt.of(taken++) : OptionalInt.empty();
    }

    private synchronized boolean isMore() {
        return !isOver && taken < end;
    }

    private void workOn(int item) {
        try {
            var result = work.apply(items.get(item));
            progress.accept(add(item, () -> result, isLast.test(result)));
        } catch (RuntimeException failure) {
            add(
                    item,
                    () -> {
                        throw failure;
                    },
                    true);
        } catch (Error failure) {
            add(
                    item,
                    () -> {
                        throw failure;
                    },
                    true);
        }
    }

    /** Tells how many there are. */
    private synchronized int add(int item, Supplier<B> outcome, boolean isLastOne) {
        outcomes.put(item, outcome);
        if (isLastOne) {
            end = Math.min(end, item + 1);
        }
        return outcomes.size();
    }

    /** Works on one item after the other. Whoever begins one calls for help with the others. */
    private void share(int mostHelpers) {
        for (var item = next(); item.isPresent(); item = next()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (isMore()) {
                callHelp(mostHelpers);
            }
            workOn(item.getAsInt());
        }
    }

    private void callHelp(int most) {
        if (HELPERS.get() < most && isFewerCalled(most)) {
            THREADS.execute(() -> help(most));
        }
    }

    private synchronized boolean isFewerCalled(int most) {
        var isFewer = called < most;
        if (isFewer) {
            called++;
        }
        return isFewer;
    }

    private void help(int mostHelpers) {
        if (join(mostHelpers)) {
            try {
                share(mostHelpers);
            } finally {
                leave();
            }
        }
    }

    private synchronized boolean join(int most) {
        var isWanted = !isOver && HELPERS.getAndUpdate(helping -> helping < most ? helping + 1 : helping) < most;
        if (isWanted) {
            helpers.add(Thread.currentThread());
        } else {
            called--;
        }
        return isWanted;
    }

    /** Nobody interrupts who has left: the thread may be at other work then. */
    private synchronized void leave() {
        called--;
        HELPERS.decrementAndGet();
        helpers.remove(Thread.currentThread());
        Thread.interrupted();
        notifyAll();
    }

    private synchronized void awaitHelpers() throws InterruptedException {
        while (!helpers.isEmpty()) {
            wait();
        }
    }

    private synchronized void dismissHelpers() {
        isOver = true;
        helpers.forEach(Thread::interrupt);
        var isInterrupted = false;
        while (!helpers.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException again) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
