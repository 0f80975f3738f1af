package stance.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import stance.language.Phrase;
import stance.web.reply.ReplyException;
import stance.work.StoppedException;

/**
 * Where questions are worked on: so many at once, more waiting, and each within a time. Work that goes beyond its time
 * is answered with 503, and is stopped; it keeps its place until it has, so that the limit on work at once holds all the
 * same.
 */
final class WorkLimit implements AutoCloseable {

    private final ThreadPoolExecutor workers;
    private final Duration timeLimit;

    WorkLimit(int atOnce, Duration timeLimit) {
        this.workers = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(atOnce * WorkbenchSettings.WAITING_FOR_EACH),
                work -> {
                    var thread = new Thread(work, "stance-workLimit");
                    thread.setDaemon(true);
                    return thread;
                });
        this.timeLimit = timeLimit;
    }

    /**
     * The result of the work, or what it threw.
     *
     * @throws ReplyException 429 if there is too much work already, 503 if this takes too long
     */
    <T> T work(Callable<T> work) {
        var future = submitted(work);
        try {
            return result(future);
        } finally {
            leave(future);
        }
    }

    private <T> Future<T> submitted(Callable<T> work) {
        try {
            return workers.submit(work);
        } catch (RejectedExecutionException full) {
            throw ReplyException.tooMany(Phrase.of("Too many questions at once. Ask again in a second."), 1);
        }
    }

    private <T> T result(Future<T> future) {
        try {
            return future.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ReplyException(
                    ReplyException.UNAVAILABLE,
                    Phrase.of("This takes longer than the %s s that one question may take.", timeLimit.toSeconds()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw stopping();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StoppedException) {
                throw stopping();
            }
            if (failed.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static ReplyException stopping() {
        return new ReplyException(ReplyException.UNAVAILABLE, Phrase.of("The server is being stopped."));
    }

    /** What is not done is not wanted any more, and who still waited for a place gives it up. */
    private void leave(Future<?> future) {
        if (future.cancel(true)) {
            workers.purge();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
