package stance.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Has the content of a request read to its end before anybody works on it. No thread waits meanwhile, so that slow senders
 * hold up nobody. Each has a time, and where too many are sending at once, the one that has taken longest has to go.
 */
final class Bodies extends Handler.Wrapper {

    private static final int MOST_PENDING = 256;

    private final long largest;
    private final Duration longest;
    private final Set<Body> pending = new LinkedHashSet<>();

    /**
     * @param largest the most bytes that are read
     * @param longest how long sending them may take
     */
    Bodies(long largest, Duration longest) {
        this.largest = largest;
        this.longest = longest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() > largest) {
            refuse(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        } else if (request.getLength() == 0 || !isWithContent(request)) {
            return super.handle(request, response, callback);
        } else {
            new Body(request, response, callback).begin();
        }
        return true;
    }

    private static boolean isWithContent(Request request) {
        return request.getHeaders().contains(HttpHeader.CONTENT_LENGTH)
                || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private static void refuse(Request request, Response response, Callback callback, int status) {
        new Rest(request, () -> Response.writeError(request, response, callback, status)).begin();
    }

    private void add(Body body) {
        oldestBeside(body).ifPresent(Body::giveUp);
    }

    private synchronized Optional<Body> oldestBeside(Body body) {
        var oldest = pending.size() < MOST_PENDING
                ? Optional.<Body>empty()
                : pending.stream().findFirst();
        pending.add(body);
        return oldest;
    }

    private synchronized void remove(Body body) {
        pending.remove(body);
    }

    /** Reads the content of a request as it comes, for no longer than is said. No thread waits for it. */
    private static final class Chunks implements Invocable.Task {

        private final Request request;
        private final Consumer<Content.Chunk> taker;
        private final AtomicBoolean isEnded = new AtomicBoolean();
        /** Would otherwise keep the request, and what came of it, for its whole time. */
        private volatile Scheduler.Task clock = () -> false;

        Chunks(Request request, Consumer<Content.Chunk> taker) {
            this.request = request;
            this.taker = taker;
        }

        void begin(Duration longest, Runnable tooLong) {
            var scheduler = request.getComponents().getScheduler();
            clock = scheduler.schedule(tooLong, longest.toMillis(), TimeUnit.MILLISECONDS);
            run();
        }

        /** Called by the thread that watches the sockets. */
        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public void run() {
            while (!isEnded.get()) {
                var chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                taker.accept(chunk);
            }
        }

        /** Reads no more and works on, if nobody else has ended it; whether that is so. */
        boolean end(Runnable work) {
            var isFirst = isEnded.compareAndSet(false, true);
            if (isFirst) {
                clock.cancel();
                request.getComponents().getExecutor().execute(work);
            }
            return isFirst;
        }
    }

    /** What has come of one; told when there is more. */
    private final class Body {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final Chunks chunks;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Body(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.chunks = new Chunks(request, this::take);
        }

        void begin() {
            add(this);
            chunks.begin(longest, this::giveUp);
        }

        private void take(Content.Chunk chunk) {
            if (Content.Chunk.isFailure(chunk)) {
                refuse(HttpStatus.BAD_REQUEST_400);
                return;
            }
            content.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
            var isLast = chunk.isLast();
            chunk.release();
            if (content.size() > largest) {
                refuse(HttpStatus.PAYLOAD_TOO_LARGE_413);
            } else if (isLast) {
                end(() -> pass(new Whole(request, content.toByteArray()), response, callback));
            }
        }

        void giveUp() {
            refuse(HttpStatus.REQUEST_TIMEOUT_408);
        }

        private void refuse(int status) {
            end(() -> Bodies.refuse(request, response, callback, status));
        }

        private void end(Runnable work) {
            if (chunks.end(work)) {
                remove(this);
            }
        }
    }

    /**
     * Takes what still comes for a moment and lets it fall, before a refusal is sent: who is still sending when the
     * connection is closed does not get to read why.
     */
    private static final class Rest {

        private static final Duration LONGEST = Duration.ofMillis(300);

        private final Runnable refusal;
        private final Chunks chunks;

        Rest(Request request, Runnable refusal) {
            this.refusal = refusal;
            this.chunks = new Chunks(request, this::drop);
        }

        void begin() {
            chunks.begin(LONGEST, this::end);
        }

        private void drop(Content.Chunk chunk) {
            var isLast = chunk.isLast();
            chunk.release();
            if (isLast) {
                end();
            }
        }

        private void end() {
            chunks.end(refusal);
        }
    }

    /** A request of which all has come. */
    private static final class Whole extends Request.Wrapper {

        private final Content.Source content;

        Whole(Request request, byte[] content) {
            super(request);
            this.content = Content.Source.from(ByteBuffer.wrap(content));
        }

        @Override
        public Content.Chunk read() {
            return content.read();
        }

        @Override
        public void demand(Runnable task) {
            content.demand(task);
        }

        @Override
        public void fail(Throwable failure) {
            content.fail(failure);
        }
    }
}
