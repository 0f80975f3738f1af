package stance.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Has answers sent as fast as they are read, while no thread waits for it, so that slow readers hold up nobody. Each has a
 * time, by its length, and where too much is unread at once, the one that has taken longest has to go.
 */
final class AnswerSender extends Handler.Wrapper {

    private static final int MOST_UNREAD = 256;

    private final long mostBytes;
    private final long bytesPerSecond;
    private final Duration shortest;
    /** With how many bytes are unread of each, the oldest first. */
    private final Map<Answer, Long> unread = new LinkedHashMap<>();

    /**
     * @param mostBytes so much may be unread, of all together
     * @param bytesPerSecond as fast they have to be read
     * @param shortest so long any may take
     */
    AnswerSender(long mostBytes, long bytesPerSecond, Duration shortest) {
        this.mostBytes = mostBytes;
        this.bytesPerSecond = bytesPerSecond;
        this.shortest = shortest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var answer = new Answer(request, response, callback);
        return super.handle(request, answer, Callback.from(answer::end, answer::fail));
    }

    private synchronized Optional<Answer> add(Answer answer, long bytes) {
        unread.merge(answer, bytes, Long::sum);
        var all = unread.values().stream().mapToLong(Long::longValue).sum();
        return unread.size() > 1 && (unread.size() > MOST_UNREAD || all > mostBytes)
                ? unread.keySet().stream().findFirst()
                : Optional.empty();
    }

    private synchronized void remove(Answer answer) {
        unread.remove(answer);
    }

    private synchronized long unread(Answer answer) {
        return unread.getOrDefault(answer, 0L);
    }

    /** One of them: takes what is written at once, and sends it part by part. */
    private final class Answer extends Response.Wrapper {

        private final Request request;
        private final Callback callback;
        private final Sending sending = new Sending();
        private final AtomicBoolean isTold = new AtomicBoolean();
        private final Queue<Part> parts = new ArrayDeque<>();
        private boolean isEnded;
        private boolean isLastWritten;
        private @Nullable Throwable failure;
        private Scheduler.@Nullable Task clock;

        Answer(Request request, Response response, Callback callback) {
            super(request, response);
            this.request = request;
            this.callback = callback;
        }

        @Override
        public void write(boolean isLast, @Nullable ByteBuffer content, Callback written) {
            var part = new Part(isLast, BufferUtil.copy(content));
            var failed = enqueued(part);
            if (failed.isPresent()) {
                written.failed(failed.get());
                return;
            }
            if (content != null) {
                content.position(content.limit());
            }
            add(this, BufferUtil.length(part.content())).ifPresent(Answer::giveUp);
            sending.iterate();
            watch();
            written.succeeded();
        }

        private synchronized Optional<Throwable> enqueued(Part part) {
            if (failure == null) {
                isLastWritten |= part.isLast();
                parts.add(part);
            }
            return Optional.ofNullable(failure);
        }

        @Override
        public synchronized boolean hasLastWrite() {
            return isLastWritten;
        }

        /** What was not read at once has its time from now on. */
        private synchronized void watch() {
            var bytes = unread(this);
            if (bytes > 0 && clock == null && failure == null) {
                var longest = Math.max(shortest.toMillis(), bytes * 1000 / bytesPerSecond);
                clock = request.getComponents().getScheduler().schedule(this::giveUp, longest, TimeUnit.MILLISECONDS);
            }
        }

        private void giveUp() {
            var slow = new TimeoutException("The answer is read too slowly.");
            request.getConnectionMetaData().getConnection().getEndPoint().close(slow);
        }

        private synchronized @Nullable Part next() {
            var part = parts.poll();
            if (part == null) {
                settle();
            }
            return part;
        }

        /** Nothing is unread any more, or never will be read. */
        private synchronized void settle() {
            remove(this);
            if (clock != null) {
                clock.cancel();
                clock = null;
            }
        }

        /** All has been written, if not yet sent. */
        void end() {
            var failed = ended();
            if (failed.isPresent()) {
                tell(failed.get());
            } else {
                sending.iterate();
            }
        }

        void fail(Throwable reason) {
            if (ended().isEmpty()) {
                sending.abort(reason);
            }
            settle();
            tell(reason);
        }

        private void tell(Throwable reason) {
            if (isTold.compareAndSet(false, true)) {
                callback.failed(reason);
            }
        }

        private synchronized Optional<Throwable> ended() {
            isEnded = true;
            return Optional.ofNullable(failure);
        }

        private synchronized boolean isEnded() {
            return isEnded;
        }

        private void unsent(Throwable reason) {
            settle();
            if (isEndedNow(reason)) {
                tell(reason);
            }
        }

        private synchronized boolean isEndedNow(Throwable reason) {
            failure = reason;
            parts.clear();
            return isEnded;
        }

        private final class Sending extends IteratingCallback {

            @Override
            protected Action process() {
                var part = next();
                if (part != null) {
                    Answer.super.write(part.isLast(), part.content(), this);
                    return Action.SCHEDULED;
                }
                return isEnded() ? Action.SUCCEEDED : Action.IDLE;
            }

            @Override
            protected void onCompleteSuccess() {
                if (isTold.compareAndSet(false, true)) {
                    callback.succeeded();
                }
            }

            @Override
            protected void onCompleteFailure(Throwable reason) {
                unsent(reason);
            }

            /** Called by the thread that watches the sockets. */
            @Override
            public InvocationType getInvocationType() {
                return InvocationType.NON_BLOCKING;
            }
        }
    }

    private record Part(boolean isLast, @Nullable ByteBuffer content) {}
}
