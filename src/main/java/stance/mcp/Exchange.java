package stance.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines between an assistant and the library of the protocol, which ends at a line that is no message, leaves what
 * comes too early without an answer, and forgets what it was asked where the input ends. Such lines are answered here
 * (JSON-RPC 2.0, section 5.1), and the end comes through once all that was asked is answered.
 */
final class Exchange {

    private static final int LONGEST_LINE = 4 * 1024 * 1024;
    private static final long PATIENCE_NS = TimeUnit.MINUTES.toNanos(10);

    private static final int NOT_JSON = -32700;
    private static final int NO_REQUEST = -32600;
    private static final int NO_SUCH_PARAMETERS = -32602;

    private final McpJsonMapper json;
    private final Consumer<String> out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Set<Object> open = new HashSet<>();
    private boolean isBegun;
    private boolean isReady;

    /**
     * An exchange of lines.
     *
     * @param out takes whole lines, with their breaks
     */
    Exchange(McpJsonMapper json, Consumer<String> out) {
        this.json = json;
        this.out = out;
    }

    /** The messages that the library is to answer, a line each. */
    InputStream checked(InputStream in) {
        return new Checked(in);
    }

    /** Waits until the input has ended, and what was asked is answered. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    /** Where the library writes its answers. */
    OutputStream answers() {
        return new Answers();
    }

    /** Empty where the line has been answered, or calls for no answer. */
    private Optional<String> checked(String line) throws IOException {
        if (line.isBlank()) {
            return Optional.empty();
        }
        Object message;
        try {
            message = json.readValue(line, Object.class);
        } catch (IOException malformed) {
            return refused(null, NOT_JSON, "This line is not JSON.");
        }
        if (!(message instanceof Map<?, ?> request) || !"2.0".equals(request.get("jsonrpc"))) {
            return refused(
                    null, NO_REQUEST, "This line is no message of JSON-RPC 2.0: an object with \"jsonrpc\": \"2.0\".");
        }
        return request(request, line);
    }

    private Optional<String> request(Map<?, ?> request, String line) throws IOException {
        var id = request.get("id");
        var method = request.get("method");
        if (!(method instanceof String name)) {
            // An answer to what nobody asked.
            return request.containsKey("result") || request.containsKey("error")
                    ? Optional.empty()
                    : refused(id, NO_REQUEST, "\"method\" is missing, or is no text.");
        } else if (request.containsKey("id") && !(id instanceof String || id instanceof Number)) {
            return refused(null, NO_REQUEST, "\"id\" must be a text or a number.");
        } else if (request.containsKey("params") && !(request.get("params") instanceof Map)) {
            return id == null ? Optional.empty() : refused(id, NO_SUCH_PARAMETERS, "\"params\" must be an object.");
        }
        if (id == null) {
            isReady |= name.equals("notifications/initialized");
            return Optional.of(line);
        } else if (name.equals("ping")) {
            write(Map.of("jsonrpc", "2.0", "id", id, "result", Map.of()));
            return Optional.empty();
        } else if (!isReady && !name.equals("initialize")) {
            return refused(
                    id,
                    NO_REQUEST,
                    isBegun
                            ? "Send \"notifications/initialized\" before the first question."
                            : "Send \"initialize\" before anything else.");
        }
        var unfit = unfit(name, request.get("params") instanceof Map<?, ?> given ? given : Map.of());
        if (unfit.isPresent()) {
            return refused(id, NO_SUCH_PARAMETERS, unfit.get());
        }
        isBegun = true;
        synchronized (open) {
            open.add(id);
        }
        return Optional.of(line);
    }

    /** What the library would say with the names of its classes. */
    private static Optional<String> unfit(String method, Map<?, ?> given) {
        return switch (method) {
            case "tools/call" -> unfitCall(given);
            case "resources/read" ->
                given.get("uri") instanceof String
                        ? Optional.empty()
                        : Optional.of("\"uri\" is missing, or is no text; resources/list has those that there are.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unfitCall(Map<?, ?> given) {
        var tools = Tools.all().stream().map(Tool::name).toList();
        if (!tools.contains(given.get("name"))) {
            return Optional.of("There is no tool " + given.get("name") + ". Known: " + String.join(", ", tools) + ".");
        }
        return given.get("arguments") == null || given.get("arguments") instanceof Map
                ? Optional.empty()
                : Optional.of("\"arguments\" must be an object.");
    }

    private Optional<String> refused(@Nullable Object id, int code, String message) throws IOException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("jsonrpc", "2.0");
        answer.put("id", id);
        answer.put("error", Map.of("code", code, "message", message));
        write(answer);
        return Optional.empty();
    }

    private void write(Map<String, Object> answer) throws IOException {
        write(json.writeValueAsString(answer) + "\n");
    }

    private void write(String lines) {
        synchronized (out) {
            out.accept(lines);
        }
    }

    private void answered(String lines) {
        for (var line : lines.lines().toList()) {
            try {
                var message = json.readValue(line, Map.class);
                synchronized (open) {
                    open.remove(message.get("id"));
                    open.notifyAll();
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException("The library writes JSON.", impossible);
            }
        }
    }

    /** Until all that was asked is answered; not for good, where an answer never comes. */
    private void awaitAnswers() throws IOException {
        var end = System.nanoTime() + PATIENCE_NS;
        synchronized (open) {
            try {
                while (!open.isEmpty() && System.nanoTime() < end) {
                    open.wait(1000);
                }
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
                throw new IOException(told);
            }
        }
    }

    private final class Checked extends InputStream {

        private final InputStream in;
        private byte[] line = {};
        private int next;

        Checked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = -1;
            try {
                count = passed(bytes, from, length);
                return count;
            } finally {
                // Where nothing can be read any more, as well.
                if (count < 0) {
                    ended.countDown();
                }
            }
        }

        private int passed(byte[] bytes, int from, int length) throws IOException {
            while (next == line.length) {
                var message = nextLine();
                if (message.isEmpty()) {
                    awaitAnswers();
                    return -1;
                }
                line = checked(message.get())
                        .map(passed -> (passed + "\n").getBytes(StandardCharsets.UTF_8))
                        .orElseGet(() -> new byte[0]);
                next = 0;
            }
            var count = Math.min(length, line.length - next);
            System.arraycopy(line, next, bytes, from, count);
            next += count;
            return count;
        }

        /** Empty at the end; of one that is too long a part, which is no JSON. */
        private Optional<String> nextLine() throws IOException {
            var read = new ByteArrayOutputStream();
            var each = in.read();
            if (each < 0) {
                return Optional.empty();
            }
            for (; each >= 0 && each != '\n'; each = in.read()) {
                if (read.size() <= LONGEST_LINE) {
                    read.write(each);
                }
            }
            return Optional.of(read.toString(StandardCharsets.UTF_8));
        }
    }

    private final class Answers extends OutputStream {

        private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int value) {
            lines.write(value);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            lines.write(bytes, from, length);
        }

        @Override
        public synchronized void flush() {
            var whole = lines.toString(StandardCharsets.UTF_8);
            if (whole.endsWith("\n")) {
                lines.reset();
                Exchange.this.write(whole);
                answered(whole);
            }
        }
    }
}
